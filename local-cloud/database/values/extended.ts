import { notImplemented, refuse } from '../../errors'
import { INT64_MAX, INT64_MIN, MAX_DATE } from './limits'
import { double, Extended, isInt32, RANK, type Value } from './value'

type Json = Record<string, unknown>

const UNSUPPORTED = [
  '$numberDecimal',
  '$minKey',
  '$maxKey',
  '$code',
  '$symbol',
  '$undefined',
  '$uuid',
  '$dbPointer',
]

const readers: Record<string, (json: Json, now: number) => Value> = {
  $numberInt: ({ $numberInt: text }) => {
    const value = Number(text)
    return matches(text, /^-?\d{1,10}$/) && isInt32(value) ? value : malformed('$numberInt')
  },
  $numberLong: ({ $numberLong: text }) => readLong(text),
  $numberDouble: ({ $numberDouble: text }) => {
    const value = matches(text, /^-?\d[\d.]*([eE][-+]?\d+)?$/) ? Number(text) : NaN
    return Number.isFinite(value) ? double(value) : malformed('$numberDouble')
  },
  $date: ({ $date: at }) => readDate(at),
  $oid: ({ $oid: hex }) =>
    matches(hex, /^[0-9a-f]{24}$/i)
      ? new Extended(RANK.objectId, hex.toLowerCase(), { $oid: hex.toLowerCase() })
      : malformed('$oid'),
  $regularExpression: ({ $regularExpression: body }) => readRegex(body),
  $binary: ({ $binary: body }) => readBinary(body),
  $timestamp: ({ $timestamp: body }) => {
    const { t, i } = fields(body, '$timestamp')
    if (!isUint32(t) || !isUint32(i)) return malformed('$timestamp')
    return new Extended(RANK.timestamp, `${pad(t)}${pad(i)}`, { $timestamp: { t, i } })
  },
  $tcb_server_date: ({ $tcb_server_date: body }, now) => {
    const offset = body === null || body === undefined ? 0 : (fields(body, '$tcb_server_date').offset ?? 0)
    return validDate(now + Number(typeof offset === 'object' ? plainNumber(offset as Json) : offset))
  },
}

/** Whether an object whose first name this is stands for one value instead of a document. */
export function isExtended(name: string): boolean {
  return name.startsWith('$') && (Object.hasOwn(readers, name) || UNSUPPORTED.includes(name))
}

/** The value that an EJSON object such as {"$date":…} stands for; a malformed one is refused. */
export function decodeExtended(json: Json, now: number): Value {
  const names = Object.keys(json)
  const name = names[0] as string
  const reader = Object.hasOwn(readers, name) ? readers[name] : undefined
  if (!reader) return notImplemented(`EJSON ${name}`)
  return names.length === 1 ? reader(json, now) : malformed(name)
}

function readLong(text: unknown): bigint {
  if (!matches(text, /^-?\d{1,19}$/)) return malformed('$numberLong')
  const value = BigInt(text)
  return value >= INT64_MIN && value <= INT64_MAX ? value : malformed('$numberLong')
}

function readDate(at: unknown): Date {
  if (typeof at === 'string') return validDate(Date.parse(at))
  if (typeof at === 'number') return validDate(at)
  return validDate(Number(readLong(fields(at, '$date').$numberLong)))
}

function validDate(ms: number): Date {
  return Number.isFinite(ms) && Math.abs(ms) <= MAX_DATE ? new Date(Math.trunc(ms)) : malformed('$date')
}

function readRegex(body: unknown): Extended {
  const { pattern, options = '' } = fields(body, '$regularExpression')
  if (typeof pattern !== 'string' || typeof options !== 'string') return malformed('$regularExpression')
  return new Extended(RANK.regex, `${pattern}\0${options}`, { $regularExpression: { pattern, options } })
}

function readBinary(body: unknown): Extended {
  const { base64, subType } = fields(body, '$binary')
  if (!matches(base64, /^[A-Za-z0-9+/]*={0,2}$/) || !matches(subType, /^[0-9a-f]{1,2}$/i))
    return malformed('$binary')
  const hex = Buffer.from(base64, 'base64').toString('hex')
  return new Extended(RANK.binary, `${pad(hex.length)}${subType.padStart(2, '0')}${hex}`, {
    $binary: { base64, subType },
  })
}

function fields(body: unknown, name: string): Json {
  return typeof body === 'object' && body !== null ? (body as Json) : malformed(name)
}

function plainNumber(json: Json): number {
  return Number(json.$numberInt ?? json.$numberLong ?? json.$numberDouble ?? NaN)
}

function matches(text: unknown, pattern: RegExp): text is string {
  return typeof text === 'string' && pattern.test(text)
}

function isUint32(value: unknown): value is number {
  return typeof value === 'number' && value >>> 0 === value
}

function pad(value: number): string {
  return String(value).padStart(10, '0')
}

function malformed(name: string): never {
  return refuse('INVALID_PARAM', `${name} does not hold a valid value`)
}
