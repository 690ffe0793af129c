import { Query } from 'mingo'
import { CloudError, notImplemented, refuse } from '../../errors'
import { toPlain } from '../values/plain'
import { type Document, isDocument, type Value } from '../values/value'
import { type Predicate } from './shape'

/** Operators that carry code, or that write. They are refused wherever they stand. */
const FORBIDDEN = ['$function', '$accumulator', '$where', '$out', '$merge', '$jsonSchema']

/** `$expr`: mingo evaluates it over a plain copy of the document. */
export function compileExpression(expression: Value): Predicate {
  refuseCode(expression)
  const query = run(() => new Query({ $expr: toPlain(expression) }, { scriptEnabled: false }))
  return (document) => run(() => query.test(toPlain(document) as Document))
}

/** Refuses an expression or a stage that holds an operator of code anywhere inside. */
export function refuseCode(value: Value): void {
  if (Array.isArray(value)) value.forEach(refuseCode)
  if (!isDocument(value)) return
  for (const [name, item] of Object.entries(value)) {
    if (FORBIDDEN.includes(name)) notImplemented(`operator ${name}`)
    refuseCode(item)
  }
}

/** Turns mingo's errors into refusals; ours pass through. */
export function run<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof CloudError) throw error
    return refuse('DATABASE_REQUEST_FAILED', error instanceof Error ? error.message : String(error))
  }
}
