import { type Key } from '../values/key'
import { type Document } from '../values/value'
import { exactColumn, idIndexSqlName, indexSqlName, type Table } from '../store/table'
import { type Condition, conditionSql, splitFilter } from './conditions'
import { compileFilter } from './match'
import { type Predicate } from './shape'
import { type Order } from './sort'

/** How a query is answered: by SQL as far as that is exact, and by the matcher for what remains. */
export interface Plan {
  /** The declared index's name, `_id`, or null for a scan. */
  index: string | null
  /** `FROM … WHERE …` with its parameters. */
  from: string
  params: Key[]
  /** ` ORDER BY …`, or nothing. */
  orderBy: string
  /** Whether rows come in the order asked for, from the index and without sorting. */
  ordered: boolean
  /** What each row has still to pass; null when SQL has decided. */
  residual: Predicate | null
  /** At most one document can be found: a whole unique key is given. */
  one: boolean
}

interface Candidate {
  name: string
  sqlName: string
  keys: readonly (readonly [field: string, direction: 1 | -1])[]
  unique: boolean
}

/** Beats any number of equalities: a whole unique key finds at most one document. */
const ONE_DOCUMENT = 1000

interface Choice {
  candidate: Candidate
  used: Condition[]
  equalities: number
  range: boolean
  ordered: boolean
}

/** Chooses the index with the longest run of equalities, then a range, then the order asked for. */
export function planQuery(table: Table, filter: Document, order: Order): Plan {
  const predicate = compileFilter(filter)
  const { conditions, rest } = splitFilter(filter)
  const choice = choose(table, conditions, order)
  if (!choice) return scan(table, filter, order, predicate)
  const decided = choice.used.length === conditions.length && rest.length === 0
  const sql = whereSql(table, choice.used)
  return {
    index: choice.candidate.name,
    from: `FROM ${table.name} INDEXED BY ${choice.candidate.sqlName}${sql.text}`,
    params: sql.params,
    orderBy: choice.ordered ? orderSql(table, order) : '',
    ordered: choice.ordered,
    residual: decided ? null : predicate,
    one: choice.equalities >= ONE_DOCUMENT,
  }
}

/** The best index, or none. An equal `_id` is settled at once: it is the commonest query by far. */
function choose(table: Table, conditions: readonly Condition[], order: Order): Choice | undefined {
  const { id, declared } = candidatesOf(table)
  const byId = weigh(table, id, conditions, order)
  if (byId.equalities >= ONE_DOCUMENT) return byId
  return [byId, ...declared.map((candidate) => weigh(table, candidate, conditions, order))]
    .filter(({ used, ordered }) => used.length > 0 || (ordered && order.length > 0))
    .reduce<Choice | undefined>((best, one) => (best && !better(one, best) ? best : one), undefined)
}

function scan(table: Table, filter: Document, order: Order, predicate: Predicate): Plan {
  const residual = Object.keys(filter).length === 0 ? null : predicate
  return {
    index: null,
    from: `FROM ${table.name}`,
    params: [],
    orderBy: ' ORDER BY id',
    ordered: order.length === 0,
    residual,
    one: false,
  }
}

/** A table's indexes do not change; another table takes its place when they do. */
const known = new WeakMap<Table, { id: Candidate; declared: Candidate[] }>()

function candidatesOf(table: Table): { id: Candidate; declared: Candidate[] } {
  const before = known.get(table)
  if (before) return before
  const made = {
    id: { name: '_id', keys: [['_id', 1]] as const, unique: true, sqlName: idIndexSqlName(table) },
    declared: table.indexes.map(({ name, keys, unique = false }) => {
      return { name, keys, unique, sqlName: indexSqlName(table, name) }
    }),
  }
  known.set(table, made)
  return made
}

/** What of a query this index can decide: conditions on its leading fields, up to and with the first range. */
function weigh(table: Table, candidate: Candidate, conditions: readonly Condition[], order: Order): Choice {
  const used: Condition[] = []
  const constant = new Set<string>()
  let equalities = 0
  let range = false
  for (const [field] of candidate.keys) {
    const here = exactColumn(table, field) ? conditions.filter((condition) => condition.field === field) : []
    if (here.length === 0) break
    used.push(...here)
    if (here.some(({ kind }) => kind === 'equal')) constant.add(field)
    range = !here.some(({ kind }) => kind !== 'range')
    if (range) break
    equalities++
  }
  if (candidate.unique && constant.size === candidate.keys.length) equalities += ONE_DOCUMENT
  // Spreading the candidate instead costs more than all of the above.
  return { candidate, used, equalities, range, ordered: givesOrder(table, candidate, constant, order) }
}

/** Whether the index, read forwards or backwards, yields the order, fields held constant left aside. */
function givesOrder(table: Table, index: Candidate, constant: ReadonlySet<string>, order: Order): boolean {
  if (!order.every(({ field }) => exactColumn(table, field))) return false
  const wanted = order.filter(({ field }) => !constant.has(field))
  const keys = index.keys.filter(([field]) => !constant.has(field)).slice(0, wanted.length)
  const [first] = wanted
  const backwards = first && keys[0] && first.direction !== keys[0][1] ? -1 : 1
  return wanted.every(
    ({ field, direction }, at) => keys[at]?.[0] === field && keys[at][1] * backwards === direction,
  )
}

function better(a: Choice, b: Choice): boolean {
  if (a.equalities !== b.equalities) return a.equalities > b.equalities
  if (a.range !== b.range) return a.range
  return a.ordered && !b.ordered
}

function whereSql(table: Table, used: readonly Condition[]): { text: string; params: Key[] } {
  const fields = [...new Set(used.map(({ field }) => field))]
  const parts = fields.map((field) =>
    conditionSql(
      exactColumn(table, field) as string,
      used.filter((condition) => condition.field === field),
    ),
  )
  const text = parts.map((part) => part.text).join(' AND ')
  return { text: text && ` WHERE ${text}`, params: parts.flatMap(({ params }) => params) }
}

function orderSql(table: Table, order: Order): string {
  const terms = order.map(
    ({ field, direction }) => `${exactColumn(table, field)}${direction < 0 ? ' DESC' : ''}`,
  )
  return terms.length > 0 ? ` ORDER BY ${terms.join(', ')}` : ''
}
