import { refuse } from '../../errors'
import { type Document, isDocument, type Value } from '../values/value'
import { arrayOperators } from './arrays'
import { fieldOperators, rename, unset } from './fields'
import { parseUpdatePath, writeAt } from './paths'

/** A field's new value from its present one; undefined leaves the field as it is. */
export type Change = (present: Value | undefined, field: string) => Value | undefined

interface Step {
  field: string
  run(document: Document): void
}

export type Update = (document: Document, inserting?: boolean) => void

/** An update in MongoDB's language as a function that changes a document in place; what is malformed is refused. */
export function compileUpdate(update: Document, now: () => Date): Update {
  const steps: Step[] = []
  const insertSteps: Step[] = []
  if (Object.keys(update).length === 0) refuse('INVALID_PARAM', 'the update is empty')
  for (const [operator, fields] of Object.entries(update)) {
    if (!isDocument(fields)) return refuse('INVALID_PARAM', `${operator} needs an object`)
    const target = operator === '$setOnInsert' ? insertSteps : steps
    for (const [field, operand] of Object.entries(fields)) {
      parseUpdatePath(field)
      target.push(...compileStep(operator, field, operand, now))
    }
  }
  checkConflicts([...steps, ...insertSteps].map(({ field }) => field))
  return (document, inserting = false) => {
    for (const step of steps) step.run(document)
    if (inserting) for (const step of insertSteps) step.run(document)
  }
}

function compileStep(operator: string, field: string, operand: Value, now: () => Date): Step[] {
  if (operator === '$unset') return [{ field, run: (document) => unset(document, field) }]
  if (operator === '$rename') {
    const target =
      typeof operand === 'string' ? operand : refuse('INVALID_PARAM', '$rename needs a field name')
    parseUpdatePath(target)
    return [
      { field, run: (document) => rename(document, field, target) },
      { field: target, run: () => undefined },
    ]
  }
  const change = compileChange(operator, operand, now)
  return [{ field, run: (document) => writeAt(document, field, change) }]
}

function compileChange(operator: string, operand: Value, now: () => Date): Change {
  if (operator === '$currentDate') return () => now()
  if (operator === '$set' || operator === '$setOnInsert') return () => operand
  const operators = { ...fieldOperators, ...arrayOperators }
  if (Object.hasOwn(operators, operator)) return operators[operator as keyof typeof operators](operand)
  if (!operator.startsWith('$'))
    return refuse('INVALID_PARAM', `an update may hold operators only, not ${operator}`)
  return refuse('DATABASE_INVALID_OPERRATOR', `unknown update operator: ${operator}`)
}

/** MongoDB refuses to write a field and something inside it, or one field twice, in one update. */
function checkConflicts(fields: readonly string[]): void {
  const sorted = [...fields].sort()
  for (const [at, field] of sorted.entries()) {
    if (field === '_id' || field.startsWith('_id.'))
      refuse(
        'DATABASE_REQUEST_FAILED',
        "Performing an update on the path '_id' would modify the immutable field '_id'",
      )
    const clash = sorted.slice(at + 1).find((other) => other === field || other.startsWith(`${field}.`))
    if (clash !== undefined)
      refuse('DATABASE_REQUEST_FAILED', `Updating the path '${clash}' would create a conflict at '${field}'`)
  }
}
