import { notImplemented, refuse } from '../../errors'
import { parsePath, type Path } from '../values/path'
import { type Document, isDocument, own, type Value } from '../values/value'

/** Items that a write far behind an array's end may create; MongoDB's limit is 1,500,000. */
const MAX_GAP = 10_000

/** A path in an update. `$`, `$[]` and `$[name]` are positional and not supported. */
export function parseUpdatePath(field: string): Path {
  const path = parsePath(field)
  if (path.includes('')) refuse('INVALID_PARAM', `the field name ${JSON.stringify(field)} has an empty part`)
  const positional = path.find((name) => name === '$' || name.startsWith('$['))
  if (positional) notImplemented(`positional update ${field}`)
  const dollar = path.find((name) => name.startsWith('$'))
  if (dollar)
    refuse('DATABASE_REQUEST_FAILED', `the dollar ($) prefixed field ${dollar} is not allowed for storage`)
  return path
}

/** Changes the value at a path in place and makes the objects on the way. */
export function writeAt(
  document: Document,
  field: string,
  change: (present: Value | undefined, field: string) => Value | undefined,
): void {
  const path = parsePath(field)
  const present = readAt(document, field)
  const next = change(present, field)
  if (next === undefined) return
  let owner: Document | Value[] = document
  for (const name of path.slice(0, -1)) {
    let inner: Value | undefined = child(owner, name)
    if (inner === undefined) {
      inner = {}
      assign(owner, name, inner, field)
    }
    if (!isDocument(inner) && !Array.isArray(inner)) return noFieldIn(name, field)
    owner = inner
  }
  assign(owner, path.at(-1) as string, next, field)
}

/** The value at an update's path: names in objects, positions in arrays, nothing implied. */
function readAt(document: Document, field: string): Value | undefined {
  let value: Value | undefined = document
  for (const name of parsePath(field)) {
    if (value === undefined || (!isDocument(value) && !Array.isArray(value))) return undefined
    value = child(value, name)
  }
  return value
}

function child(owner: Document | Value[], name: string): Value | undefined {
  if (!Array.isArray(owner)) return own(owner, name)
  return /^\d+$/.test(name) ? owner[Number(name)] : undefined
}

function assign(owner: Document | Value[], name: string, value: Value, field: string): void {
  if (!Array.isArray(owner)) {
    owner[name] = value
    return
  }
  const at = /^\d+$/.test(name) ? Number(name) : noFieldIn(name, field)
  if (at - owner.length > MAX_GAP)
    refuse('DATABASE_REQUEST_FAILED', `the position ${at} lies too far behind the array`)
  while (owner.length < at) owner.push(null)
  owner[at] = value
}

function noFieldIn(name: string, field: string): never {
  return refuse('DATABASE_REQUEST_FAILED', `Cannot create field '${name}' on the way to '${field}'`)
}
