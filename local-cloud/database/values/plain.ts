import { notImplemented } from '../../errors'
import { type Document, Extended, isDocument, isInt32, type Value, WholeDouble } from './value'

/** A copy with bare numbers only, for mingo's expressions. An int64 that a double cannot hold is refused. */
export function toPlain(value: Value): Value {
  if (value instanceof WholeDouble) return value.value
  if (typeof value === 'bigint') {
    const number = Number(value)
    return Number.isSafeInteger(number) ? number : notImplemented('an expression over integers beyond 2^53')
  }
  if (Array.isArray(value)) return value.map(toPlain)
  if (!isDocument(value)) return value
  const plain: Document = {}
  for (const name of Object.keys(value)) plain[name] = toPlain(value[name] as Value)
  return plain
}

/** What an expression computed, as a Value again: whole numbers beyond int32 become int64, undefined vanishes. */
export function fromPlain(value: unknown): Value {
  if (typeof value === 'number') return Number.isSafeInteger(value) && !isInt32(value) ? whole(value) : value
  if (value === undefined || typeof value === 'symbol' || typeof value === 'function') return null
  if (Array.isArray(value)) return value.map(fromPlain)
  if (typeof value !== 'object' || value === null) return value as Value
  if (value instanceof Date || value instanceof Extended || value instanceof WholeDouble) return value
  const document: Document = {}
  for (const [name, item] of Object.entries(value)) if (item !== undefined) document[name] = fromPlain(item)
  return document
}

function whole(value: number): Value {
  return Object.is(value, -0) ? value : BigInt(value)
}

/** Relaxed EJSON as a JSON-able object, for people to read. */
export function toRelaxed(value: Value): unknown {
  if (value instanceof Date) return { $date: value.toISOString() }
  if (value instanceof WholeDouble) return value.value
  if (value instanceof Extended) return value.json
  if (typeof value === 'bigint')
    return Number.isSafeInteger(Number(value)) ? Number(value) : { $numberLong: `${value}` }
  if (Array.isArray(value)) return value.map(toRelaxed)
  if (!isDocument(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, toRelaxed(item)]))
}
