import { notImplemented, refuse } from '../../errors'
import { parsePath, type Path } from '../values/path'
import { type Document, isDocument, own, type Value, WholeDouble } from '../values/value'
import { compileFilter, compileTest } from './match'
import { elementTest } from './operators'

export type Projection = (document: Document) => Document
/** A field's place in the tree of a projection: kept or dropped whole, or a subtree. */
interface Tree {
  [name: string]: true | Tree
}

/** The function that keeps, or drops, the fields a projection names. `_id` stays unless it is excluded. */
export function compileProjection(projection: Document): Projection {
  const flags: [string, boolean][] = []
  const operators: [string, Document][] = []
  for (const [field, value] of Object.entries(projection)) {
    if (isDocument(value)) operators.push([field, value])
    else flags.push([field, truthy(field, value)])
  }
  const included = flags.filter(([field, on]) => on && field !== '_id').map(([field]) => field)
  const excluded = flags.filter(([field, on]) => !on && field !== '_id').map(([field]) => field)
  if (included.length > 0 && excluded.length > 0)
    refuse('INVALID_PARAM', 'Projection cannot have a mix of inclusion and exclusion.')
  const id = flags.find(([field]) => field === '_id')?.[1]
  const inclusive = included.length > 0 || (excluded.length === 0 && (id === true || hasElemMatch(operators)))
  const kept = inclusive ? [...included, ...operators.map(([field]) => field)] : excluded
  const tree = grow(inclusive === (id !== false) ? ['_id', ...kept] : kept)
  const changes = operators.map(([field, operator]) => compileOperator(field, operator))
  return (document) => {
    const result = (inclusive ? keep(document, tree) : drop(document, tree)) as Document
    for (const change of changes) change(result)
    return result
  }
}

function truthy(field: string, value: Value): boolean {
  const flag = value instanceof WholeDouble ? value.value : value
  if (typeof flag !== 'number' && typeof flag !== 'boolean' && typeof flag !== 'bigint')
    return refuse('INVALID_PARAM', `the projection of ${field} must be 0, 1 or an operator`)
  if (field.startsWith('$') || field.split('.').includes('$')) notImplemented('positional projection')
  return Boolean(flag)
}

function hasElemMatch(operators: readonly [string, Document][]): boolean {
  return operators.some(([, operator]) => '$elemMatch' in operator)
}

function grow(fields: readonly string[]): Tree {
  const root: Tree = Object.create(null) as Tree
  for (const field of fields) {
    const path = parsePath(field)
    let node = root
    for (const [at, name] of path.entries()) {
      const next = node[name]
      if (next === true) break
      if (at === path.length - 1) node[name] = true
      else node = node[name] = next ?? (Object.create(null) as Tree)
    }
  }
  return root
}

/** Only what the tree names; in an array, of each document in it. */
function keep(value: Value, tree: Tree): Value | undefined {
  if (Array.isArray(value)) return value.map((item) => keep(item, tree)).filter((item) => item !== undefined)
  if (!isDocument(value)) return undefined
  const result: Document = {}
  for (const [name, item] of Object.entries(value)) {
    const node = tree[name]
    const kept = node === true ? item : node ? keep(item, node) : undefined
    if (kept !== undefined) result[name] = kept
  }
  return result
}

function drop(value: Value, tree: Tree): Value {
  if (Array.isArray(value)) return value.map((item) => drop(item, tree))
  if (!isDocument(value)) return value
  const result: Document = {}
  for (const [name, item] of Object.entries(value)) {
    const node = tree[name]
    if (node !== true) result[name] = node ? drop(item, node) : item
  }
  return result
}

function compileOperator(field: string, operator: Document): (document: Document) => void {
  const [[name, operand] = ['', null], ...more] = Object.entries(operator)
  if (more.length > 0) refuse('INVALID_PARAM', `the projection of ${field} has two operators`)
  if (name === '$slice') {
    const cut = slicer(operand)
    return (document) => replaceArray(document, parsePath(field), cut)
  }
  if (name === '$elemMatch' && isDocument(operand)) {
    const matches = elementTest(operand, { filter: compileFilter, test: compileTest })
    return (document) =>
      replaceArray(document, parsePath(field), (items) => {
        const at = items.findIndex(matches)
        return at < 0 ? undefined : [items[at] as Value]
      })
  }
  return notImplemented(`projection operator ${name}`)
}

/** `$slice: n` takes from the front, or with a negative n from the back; `[skip, n]` skips first. */
export function slicer(operand: Value): (items: readonly Value[]) => Value[] {
  const [first, count] = (Array.isArray(operand) ? operand : [operand]).map(Number)
  if (first === undefined || !Number.isInteger(first) || (count !== undefined && !(count > 0)))
    return refuse('INVALID_PARAM', '$slice needs a whole number or [skip, limit]')
  if (count === undefined) return (items) => (first >= 0 ? items.slice(0, first) : items.slice(first))
  return (items) => {
    const from = first >= 0 ? first : Math.max(0, items.length + first)
    return items.slice(from, from + count)
  }
}

function replaceArray(document: Document, path: Path, change: (items: Value[]) => Value[] | undefined): void {
  let owner: Value | undefined = document
  for (const name of path.slice(0, -1)) owner = isDocument(owner) ? own(owner, name) : undefined
  const last = path.at(-1) as string
  if (!isDocument(owner)) return
  const items = own(owner, last)
  if (!Array.isArray(items)) return
  const changed = change(items)
  if (changed === undefined) delete owner[last]
  else owner[last] = changed
}
