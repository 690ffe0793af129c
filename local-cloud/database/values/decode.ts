import { refuse } from '../../errors'
import { decodeExtended, isExtended } from './extended'
import { FORBIDDEN_NAME, LONE_SURROGATE, MAX_DEPTH } from './limits'
import { type Document, isDocument, isInt32, type Value } from './value'

/** Only a text with one of these can hold a forbidden name, a NUL or a lone surrogate: the rest skips the search. */
const SUSPICIOUS = /__proto__|constructor|prototype|\\u|[\ud800-\udfff]/

interface Reading {
  careful: boolean
  now: number
}

/** Reads EJSON from outside; refuses what is not EJSON or could do harm. Server dates become `now`. */
export function decode(text: unknown, what: string, now: number): Value {
  if (typeof text !== 'string') refuse('INVALID_PARAM', `${what} must be an EJSON string`)
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    refuse('INVALID_PARAM', `${what} is not EJSON`)
  }
  return revive(json, 0, { careful: SUSPICIOUS.test(text), now })
}

/** Like `decode`, for what must be an object. */
export function decodeObject(text: unknown, what: string, now: number): Document {
  const value = decode(text, what, now)
  if (!isDocument(value)) refuse('INVALID_PARAM', `${what} must be an object`)
  return value
}

/** Reads a document that this store wrote itself. */
export function decodeStored(text: string): Document {
  return revive(JSON.parse(text), 0, { careful: false, now: 0 }) as Document
}

function revive(json: unknown, depth: number, reading: Reading): Value {
  if (typeof json === 'string') {
    if (reading.careful && LONE_SURROGATE.test(json))
      refuse('INVALID_PARAM', 'a string is not well-formed Unicode')
    return json
  }
  if (typeof json === 'number') return bareNumber(json)
  if (typeof json !== 'object' || json === null) return json as boolean | null
  if (depth >= MAX_DEPTH) refuse('INVALID_PARAM', `nested deeper than ${MAX_DEPTH} levels`)
  if (Array.isArray(json)) {
    for (let at = 0; at < json.length; at++) json[at] = revive(json[at], depth + 1, reading)
    return json as Value[]
  }
  return reviveObject(json as Record<string, unknown>, depth, reading)
}

function reviveObject(json: Record<string, unknown>, depth: number, reading: Reading): Value {
  const names = Object.keys(json)
  if (names.length > 0 && isExtended(names[0] as string)) return decodeExtended(json, reading.now)
  for (const name of names) {
    if (reading.careful) checkName(name)
    json[name] = revive(json[name], depth + 1, reading)
  }
  return json as Document
}

function checkName(name: string): void {
  if (FORBIDDEN_NAME.test(name)) refuse('INVALID_PARAM', `field name not allowed: ${name}`)
  if (name.includes('\0') || LONE_SURROGATE.test(name)) refuse('INVALID_PARAM', 'a field name is malformed')
}

/** Bare JSON numbers come only from relaxed EJSON, as an aggregate's `limit(5)` sends. */
function bareNumber(json: number): Value {
  if (!Number.isFinite(json)) refuse('INVALID_PARAM', 'a number is out of range')
  return Number.isSafeInteger(json) && !isInt32(json) && !Object.is(json, -0) ? BigInt(json) : json
}
