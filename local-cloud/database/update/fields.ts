import { notImplemented, refuse } from '../../errors'
import { compare } from '../values/compare'
import { parsePath } from '../values/path'
import { type Document, isDocument, own, rankOf, RANK, type Value } from '../values/value'
import { arithmetic } from './arithmetic'
import { writeAt } from './paths'

type Operator = (operand: Value) => (present: Value | undefined, field: string) => Value | undefined

/** Operators on one field. */
export const fieldOperators = {
  $inc: (operand) => (present, field) =>
    present === undefined
      ? number('$inc', operand)
      : arithmetic('$inc', number('$inc', present, field), number('$inc', operand)),
  $mul: (operand) => (present, field) =>
    arithmetic('$mul', present === undefined ? 0 : number('$mul', present, field), number('$mul', operand)),
  $min: (operand) => (present) =>
    present === undefined || compare(operand, present) < 0 ? operand : undefined,
  $max: (operand) => (present) =>
    present === undefined || compare(operand, present) > 0 ? operand : undefined,
  $bit: () => notImplemented('update operator $bit'),
} as const satisfies Record<string, Operator>

function number(operator: string, value: Value, field?: string): Value {
  if (rankOf(value) === RANK.number) return value
  return refuse(
    'DATABASE_REQUEST_FAILED',
    field === undefined
      ? `Cannot apply ${operator} with a non-numeric argument`
      : `Cannot apply ${operator} to a value of non-numeric type: the field ${field}`,
  )
}

/** Takes a field away; in an array the position stays and becomes null, as in MongoDB. */
export function unset(document: Document, field: string): void {
  const path = parsePath(field)
  const last = path.at(-1) as string
  let owner: Value | undefined = document
  for (const name of path.slice(0, -1)) {
    if (Array.isArray(owner)) owner = /^\d+$/.test(name) ? owner[Number(name)] : undefined
    else owner = isDocument(owner) ? own(owner, name) : undefined
  }
  if (Array.isArray(owner) && /^\d+$/.test(last) && Number(last) < owner.length) owner[Number(last)] = null
  else if (isDocument(owner)) delete owner[last]
}

/** Moves a field's value; neither name may lead through an array. */
export function rename(document: Document, from: string, to: string): void {
  const value = plainRead(document, from)
  plainRead(document, to)
  if (value === undefined) return
  unset(document, from)
  writeAt(document, to, () => value)
}

function plainRead(document: Document, field: string): Value | undefined {
  let value: Value | undefined = document
  for (const name of parsePath(field)) {
    if (Array.isArray(value))
      refuse('DATABASE_REQUEST_FAILED', `$rename cannot pass through an array: ${field}`)
    value = isDocument(value) ? own(value, name) : undefined
  }
  return value
}
