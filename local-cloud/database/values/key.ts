import { encode } from './encode'
import { type Path } from './path'
import { type Document, Extended, isDocument, own, RANK, rankOf, type Value, WholeDouble } from './value'

/** What SQLite stores in an index column. libsql aborts the process on a boolean or Uint8Array: only these. */
export type Key = number | bigint | string | Buffer

/** Null and missing. Documents hold no infinity, so nothing else sorts here; SQL's NULL would never be unique. */
const NULL_KEY = -Infinity

const SCALARS: readonly number[] = [
  RANK.null,
  RANK.number,
  RANK.string,
  RANK.objectId,
  RANK.boolean,
  RANK.date,
]

/** Whether SQLite orders and equals the keys of such values exactly as `compare` does the values. */
export function isExactKey(value: Value | undefined): boolean {
  return SCALARS.includes(rankOf(value))
}

/**
 * A value's key. SQLite sorts numbers < text (by UTF-8 bytes) < blobs, which is MongoDB's order when null lies
 * under all numbers and the other types are blobs led by their rank. Objects and arrays only compare for equality.
 */
export function keyOf(value: Value | undefined): Key {
  if (value === null || value === undefined) return NULL_KEY
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'bigint') return value
  if (value instanceof WholeDouble) return value.value
  if (typeof value === 'boolean') return Buffer.from([RANK.boolean, Number(value)])
  if (value instanceof Date) return dateKey(value)
  if (value instanceof Extended) return Buffer.concat([rankKey(value.rank), Buffer.from(value.order)])
  return Buffer.concat([rankKey(rankOf(value)), Buffer.from(encode(plainNumbers(value)))])
}

/** The least blob of a type; that of the next rank is above all of this one. */
export function rankKey(rank: number): Buffer {
  return Buffer.from([rank])
}

function dateKey(value: Date): Buffer {
  const key = Buffer.alloc(9)
  key[0] = RANK.date
  key.writeBigUInt64BE(BigInt(value.getTime()) + 2n ** 63n, 1)
  return key
}

/** 1, 1.0 and 1n are the same value inside a unique object as well. */
function plainNumbers(value: Value): Value {
  if (value instanceof WholeDouble) return value.value
  if (typeof value === 'bigint' && Number.isSafeInteger(Number(value))) return Number(value)
  if (Array.isArray(value)) return value.map(plainNumbers)
  if (!isDocument(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, plainNumbers(item)]))
}

/** A field's key in a document, and whether the key stands exactly for all that MongoDB would index. */
export function fieldKey(document: Document, path: Path): { key: Key; exact: boolean } {
  let value: Value | undefined = document
  for (const name of path) {
    if (Array.isArray(value)) return { key: keyOf(value), exact: false }
    value = isDocument(value) ? own(value, name) : undefined
  }
  return { key: keyOf(value), exact: isExactKey(value) }
}

/** A key as a text that names it in a Map: 1 and 1n are one. */
export function keyName(key: Key): string {
  return typeof key === 'string' ? `s${key}` : Buffer.isBuffer(key) ? `b${key.toString('hex')}` : `n${key}`
}
