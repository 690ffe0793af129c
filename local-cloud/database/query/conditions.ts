import { compare } from '../values/compare'
import { isExactKey, type Key, keyOf, rankKey } from '../values/key'
import { type Document, RANK, rankOf, type Value } from '../values/value'
import { isOperators } from './shape'

/** One operator on one field of a filter, where SQL over the field's key decides exactly as MongoDB would. */
export interface Condition {
  field: string
  kind: 'equal' | 'in' | 'range'
  operator: string
  operand: Value
}

const RANGES = ['$gt', '$gte', '$lt', '$lte']

/** A filter as a conjunction: what SQL could decide, and the rest in the query language. */
export function splitFilter(filter: Document): { conditions: Condition[]; rest: Document[] } {
  const conditions: Condition[] = []
  const rest: Document[] = []
  for (const [name, operand] of Object.entries(filter)) {
    if (name === '$and') {
      for (const part of Array.isArray(operand) ? operand : [operand]) {
        const inner = splitFilter(part as Document)
        conditions.push(...inner.conditions)
        rest.push(...inner.rest)
      }
    } else if (name.startsWith('$')) rest.push({ [name]: operand })
    else splitField(name, operand, conditions, rest)
  }
  return { conditions, rest }
}

function splitField(field: string, operand: Value, conditions: Condition[], rest: Document[]): void {
  if (!isOperators(operand)) {
    if (isExactKey(operand)) conditions.push({ field, kind: 'equal', operator: '$eq', operand })
    else rest.push({ [field]: operand })
    return
  }
  const others: Document = {}
  for (const [operator, value] of Object.entries(operand)) {
    const kind = kindOf(operator, value)
    if (kind) conditions.push({ field, kind, operator, operand: value })
    else others[operator] = value
  }
  if (Object.keys(others).length > 0) rest.push({ [field]: others })
}

function kindOf(operator: string, operand: Value): Condition['kind'] | undefined {
  if (operator === '$eq' && isExactKey(operand)) return 'equal'
  if (operator === '$in' && Array.isArray(operand) && operand.every(isExactKey)) {
    // SQLite takes 32,766 parameters; such a list is better searched in JavaScript anyway.
    return operand.length === 1 ? 'equal' : operand.length <= 1000 ? 'in' : undefined
  }
  // Ranges over null match null itself in one form and nothing in the other: left to the matcher.
  if (RANGES.includes(operator) && isExactKey(operand) && rankOf(operand) !== RANK.null) return 'range'
  return undefined
}

export interface Sql {
  text: string
  params: Key[]
}

/** All of a field's conditions as SQL over its column. */
export function conditionSql(column: string, conditions: readonly Condition[]): Sql {
  const parts: Sql[] = conditions
    .filter(({ kind }) => kind !== 'range')
    .map((one) => equalitySql(column, one))
  const ranges = conditions.filter(({ kind }) => kind === 'range')
  const [first] = ranges
  if (first) parts.push(rangeSql(column, ranges, rankOf(first.operand)))
  return { text: parts.map(({ text }) => text).join(' AND '), params: parts.flatMap(({ params }) => params) }
}

function equalitySql(column: string, { operand, operator }: Condition): Sql {
  const values = operator === '$in' ? (operand as Value[]) : [operand]
  if (values.length === 1) return { text: `${column} = ?`, params: [keyOf(values[0])] }
  if (values.length === 0) return { text: `${column} IN ()`, params: [] }
  return { text: `${column} IN (${values.map(() => '?').join(', ')})`, params: values.map(keyOf) }
}

/** One lower and one upper bound: the tightest given, else the type's own, since `$gt: 5` finds numbers only. */
function rangeSql(column: string, ranges: readonly Condition[], rank: number): Sql {
  if (ranges.some(({ operand }) => rankOf(operand) !== rank)) return { text: `${column} IN ()`, params: [] }
  const lower = tightest(ranges, '$gt', 1)
  const upper = tightest(ranges, '$lt', -1)
  const [least, most] = typeBounds(rank)
  return {
    text: `${column} ${lower ? lower.sign : least.sign} ? AND ${column} ${upper ? upper.sign : '<'} ?`,
    params: [lower ? keyOf(lower.operand) : least.key, upper ? keyOf(upper.operand) : most],
  }
}

function tightest(ranges: readonly Condition[], strict: string, way: 1 | -1) {
  const sign = way > 0 ? '>' : '<'
  return ranges
    .filter(({ operator }) => operator === strict || operator === `${strict}e`)
    .map(({ operator, operand }) => ({ operand, sign: operator === strict ? sign : `${sign}=` }))
    .reduce<{ operand: Value; sign: string } | undefined>((best, one) => {
      const order = best ? compare(one.operand, best.operand) * way : 1
      return best && (order < 0 || (order === 0 && best.sign === sign)) ? best : one
    }, undefined)
}

function typeBounds(rank: number): [least: { sign: string; key: Key }, most: Key] {
  if (rank === RANK.number) return [{ sign: '>', key: -Infinity }, '']
  if (rank === RANK.string) return [{ sign: '>=', key: '' }, Buffer.alloc(0)]
  return [{ sign: '>=', key: rankKey(rank) }, rankKey(rank + 1)]
}
