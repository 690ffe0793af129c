import type { Extended } from './value'
import { type Document, RANK, rankOf, type Value, WholeDouble } from './value'

/** MongoDB's total order of values: by type, then within the type. A missing field counts as null. */
export function compare(a: Value | undefined, b: Value | undefined): number {
  const rank = rankOf(a)
  const other = rankOf(b)
  if (rank !== other) return rank - other
  switch (rank) {
    case RANK.null:
      return 0
    case RANK.number:
      return order(numeric(a), numeric(b))
    case RANK.string:
      return compareStrings(a as string, b as string)
    case RANK.boolean:
      return Number(a) - Number(b)
    case RANK.date:
      return order((a as Date).getTime(), (b as Date).getTime())
    case RANK.array:
      return compareArrays(a as Value[], b as Value[])
    case RANK.object:
      return compareDocuments(a as Document, b as Document)
    default:
      return order((a as Extended).order, (b as Extended).order)
  }
}

export function same(a: Value | undefined, b: Value | undefined): boolean {
  return a === b || compare(a, b) === 0
}

/** JavaScript compares a bigint with a number exactly, so no int64 is rounded here. */
function numeric(value: Value | undefined): number | bigint {
  return value instanceof WholeDouble ? value.value : (value as number | bigint)
}

function order<T extends number | bigint | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** By UTF-8 bytes. JavaScript's `<` goes by UTF-16 units, which put U+E000..FFFF after the emoji. */
export function compareStrings(a: string, b: string): number {
  if (a === b) return 0
  const length = Math.min(a.length, b.length)
  for (let at = 0; at < length; at++) {
    const x = a.charCodeAt(at)
    const y = b.charCodeAt(at)
    if (x === y) continue
    const surrogates = Number(x >= 0xd800 && x <= 0xdfff) - Number(y >= 0xd800 && y <= 0xdfff)
    return surrogates === 0 || Math.min(x, y) < 0xd800 ? x - y : surrogates
  }
  return a.length - b.length
}

function compareArrays(a: readonly Value[], b: readonly Value[]): number {
  const length = Math.min(a.length, b.length)
  for (let at = 0; at < length; at++) {
    const result = compare(a[at], b[at])
    if (result !== 0) return result
  }
  return a.length - b.length
}

/** Field by field in stored order: type, then name, then value. So {a,b} and {b,a} differ, as in MongoDB. */
function compareDocuments(a: Document, b: Document): number {
  const names = Object.keys(a)
  const others = Object.keys(b)
  const length = Math.min(names.length, others.length)
  for (let at = 0; at < length; at++) {
    const name = names[at] as string
    const other = others[at] as string
    const result =
      rankOf(a[name]) - rankOf(b[other]) || compareStrings(name, other) || compare(a[name], b[other])
    if (result !== 0) return result
  }
  return names.length - others.length
}
