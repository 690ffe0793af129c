import { refuse } from '../../errors'
import { compare } from '../values/compare'
import { parsePath, type Path, valuesAt } from '../values/path'
import { type Document, type Value } from '../values/value'

export type Order = readonly { field: string; direction: 1 | -1 }[]

/** {"score": -1, "at": 1} as a list; anything but 1 and -1 is refused. */
export function parseOrder(order: Document): Order {
  return Object.entries(order).map(([field, direction]) => {
    const value = Number(direction)
    if ((value !== 1 && value !== -1) || field.startsWith('$'))
      return refuse('INVALID_PARAM', `the order of ${field} must be 1 or -1`)
    return { field, direction: value }
  })
}

/** A sorted copy, stable. Of an array its least item counts ascending, its greatest descending, as in MongoDB. */
export function sortBy<T>(items: readonly T[], order: Order, documentOf: (item: T) => Document): T[] {
  const paths = order.map(({ field }) => parsePath(field))
  const rows = items.map((item) => {
    const document = documentOf(item)
    return { item, keys: order.map(({ direction }, at) => sortKey(document, paths[at] as Path, direction)) }
  })
  rows.sort((a, b) => {
    for (let at = 0; at < order.length; at++) {
      const result = compareKeys(a.keys[at], b.keys[at]) * (order[at]?.direction ?? 1)
      if (result !== 0) return result
    }
    return 0
  })
  return rows.map(({ item }) => item)
}

/** An empty array sorts below null. */
const EMPTY = Symbol('an empty array')
type SortKey = Value | undefined | typeof EMPTY

function sortKey(document: Document, path: Path, direction: 1 | -1): SortKey {
  const keys: SortKey[] = valuesAt(document, path).flatMap((value): SortKey[] =>
    Array.isArray(value) ? (value.length === 0 ? [EMPTY] : value) : [value],
  )
  if (keys.length === 0) return undefined
  return keys.reduce((best, key) => (compareKeys(key, best) * direction < 0 ? key : best))
}

function compareKeys(a: SortKey, b: SortKey): number {
  if (typeof a === 'symbol' || typeof b === 'symbol') return Number(b === EMPTY) - Number(a === EMPTY)
  return compare(a, b)
}
