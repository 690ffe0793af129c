import { refuse } from '../../errors'
import { type Document, isDocument, type Value } from '../values/value'

export type Predicate = (document: Document) => boolean
/** Judges what a path means in one document; arrays at the path's end are still whole. */
export type Test = (values: readonly (Value | undefined)[]) => boolean
/** An operator right of a field. It gets the compilers, so that the language may nest without an import cycle. */
export type Operator = (operand: Value, siblings: Document, compile: Compilers) => Test
export interface Compilers {
  filter(filter: Document): Predicate
  test(operand: Value): Test
}

/** {$gt: 1} is operators; {a: 1} and {} are values. Mixing both is refused. */
export function isOperators(value: Value): value is Document {
  if (!isDocument(value)) return false
  const names = Object.keys(value)
  const operators = names.filter((name) => name.startsWith('$')).length
  if (operators > 0 && operators < names.length)
    refuse('DATABASE_INVALID_OPERRATOR', `unknown operator: ${names.find((name) => !name.startsWith('$'))}`)
  return operators > 0
}
