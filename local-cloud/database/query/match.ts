import { notImplemented, refuse } from '../../errors'
import { type Path, parsePath, valuesAt } from '../values/path'
import { type Document, isDocument, type Value } from '../values/value'
import { compileExpression } from './expression'
import { fieldOperators } from './operators'
import { type Compilers, isOperators, type Predicate, type Test } from './shape'

const COMPILERS: Compilers = { filter: compileFilter, test: compileTest }

/** Operators that would run a caller's code, or that need an index which does not exist here. */
const REFUSED = ['$where', '$text', '$jsonSchema', '$comment']

/** A filter in MongoDB's query language as a function; an unknown or refused operator is refused here, by name. */
export function compileFilter(filter: Document): Predicate {
  const parts = Object.entries(filter).map(([name, operand]) => compilePart(name, operand))
  const [only] = parts
  if (parts.length === 1 && only) return only
  return (document) => parts.every((part) => part(document))
}

function compilePart(name: string, operand: Value): Predicate {
  if (!name.startsWith('$')) return compileField(parsePath(name), operand)
  if (name === '$expr') return compileExpression(operand)
  if (REFUSED.includes(name)) return notImplemented(`query operator ${name}`)
  const parts = branches(name, operand)
  if (name === '$and') return (document) => parts.every((part) => part(document))
  if (name === '$or') return (document) => parts.some((part) => part(document))
  if (name === '$nor') return (document) => !parts.some((part) => part(document))
  return refuse('DATABASE_INVALID_OPERRATOR', `unknown top level operator: ${name}`)
}

/** The SDK sends a single operand of `_.and({...})` bare, without an array. */
function branches(name: string, operand: Value): Predicate[] {
  const list = Array.isArray(operand) ? operand : [operand]
  if (list.length === 0) refuse('INVALID_PARAM', `${name} must be a nonempty array`)
  return list.map((item) =>
    isDocument(item) ? compileFilter(item) : refuse('INVALID_PARAM', `${name} takes only objects`),
  )
}

function compileField(path: Path, operand: Value): Predicate {
  const test = compileTest(operand)
  return (document) => test(valuesAt(document, path))
}

/** What stands right of a field: operators, or a value to equal. */
export function compileTest(operand: Value): Test {
  if (!isOperators(operand)) return fieldOperators.$eq(operand)
  const tests = Object.entries(operand).map(([name, value]) => compileOperator(name, value, operand))
  const [only] = tests
  if (tests.length === 1 && only) return only
  return (values) => tests.every((test) => test(values))
}

function compileOperator(name: string, value: Value, siblings: Document): Test {
  if (name === '$not') {
    const test = compileTest(isOperators(value) ? value : regexOnly(value))
    return (values) => !test(values)
  }
  if (Object.hasOwn(fieldOperators, name)) {
    return fieldOperators[name as keyof typeof fieldOperators](value, siblings, COMPILERS)
  }
  if (/^\$(geo|near)/.test(name)) return notImplemented(`geo query ${name}`)
  if (name.startsWith('$bits')) return notImplemented(`query operator ${name}`)
  return refuse('DATABASE_INVALID_OPERRATOR', `unknown operator: ${name}`)
}

function regexOnly(value: Value): Document {
  if (isDocument(value)) refuse('INVALID_PARAM', '$not needs operators or a regular expression')
  return { $regex: value }
}
