import { refuse } from '../../errors'
import { INT64_MAX, INT64_MIN, MAX_DATE, MAX_DEPTH, MAX_DOCUMENT } from './limits'
import { type Document, Extended, isInt32, type Value, WholeDouble } from './value'

/** The one gate to the table: canonical EJSON of a document, or a refusal of what no document may hold. */
export function encodeStored(document: Document): string {
  const text = write(document, 0, true)
  if (text.length > MAX_DOCUMENT) refuse('DATABASE_REQUEST_FAILED', 'the document is larger than 16 MB')
  return text
}

/** Canonical EJSON of any value, for answers: an aggregate may have computed NaN or a name with a dollar. */
export function encode(value: Value): string {
  return write(value, 0, false)
}

function write(value: Value, depth: number, strict: boolean): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value)
    case 'boolean':
      return String(value)
    case 'number':
      return isInt32(value) ? `{"$numberInt":"${value}"}` : writeDouble(value, strict)
    case 'bigint':
      if (value < INT64_MIN || value > INT64_MAX)
        refuse('DATABASE_REQUEST_FAILED', 'an integer exceeds 64 bits')
      return `{"$numberLong":"${value}"}`
  }
  if (value === null || value === undefined) return 'null'
  if (value instanceof Date) return writeDate(value)
  if (value instanceof WholeDouble) return writeDouble(value.value, strict)
  if (value instanceof Extended) return JSON.stringify(value.json)
  if (depth >= MAX_DEPTH) refuse('DATABASE_REQUEST_FAILED', `nested deeper than ${MAX_DEPTH} levels`)
  if (Array.isArray(value)) return `[${value.map((item) => write(item, depth + 1, strict)).join(',')}]`
  return writeDocument(value, depth, strict)
}

function writeDocument(document: Document, depth: number, strict: boolean): string {
  let text = ''
  for (const name of Object.keys(document)) {
    const value = document[name]
    if (value === undefined) continue
    if (strict && (name.startsWith('$') || name.includes('.')))
      refuse('DATABASE_REQUEST_FAILED', `the field name ${JSON.stringify(name)} is not allowed for storage`)
    text += `${text === '' ? '' : ','}${JSON.stringify(name)}:${write(value, depth + 1, strict)}`
  }
  return `{${text}}`
}

function writeDouble(value: number, strict: boolean): string {
  if (strict && !Number.isFinite(value))
    refuse('DATABASE_REQUEST_FAILED', `the number ${value} cannot be stored`)
  if (Object.is(value, -0)) return '{"$numberDouble":"-0.0"}'
  return `{"$numberDouble":"${isInt32(value) ? `${value}.0` : value}"}`
}

function writeDate(value: Date): string {
  const ms = value.getTime()
  if (!(Math.abs(ms) <= MAX_DATE)) refuse('DATABASE_REQUEST_FAILED', 'a date is invalid')
  return `{"$date":{"$numberLong":"${ms}"}}`
}
