import { refuse } from '../../errors'
import { compare, same } from '../values/compare'
import { openArrays } from '../values/path'
import { type Document, isDocument, rankOf, type Value, WholeDouble } from '../values/value'
import { compileRegex, isRegex } from './regex'
import { type Compilers, isOperators, type Operator, type Test } from './shape'
import { typeTest } from './type'

const $eq = (operand: Value): Test => {
  if (isRegex(operand)) return $regex(operand)
  return (values) => openArrays(values).some((value) => same(value, operand))
}

const $in: Operator = (operand) => {
  const list = array('$in', operand)
  const tests = list.filter(isRegex).map((regex) => $regex(regex))
  const plain = list.filter((item) => !isRegex(item))
  return (values) =>
    openArrays(values).some((value) => plain.some((item) => same(value, item))) ||
    tests.some((test) => test(values))
}

const $regex = (operand: Value, siblings: Document = {}): Test => {
  const regex = compileRegex(operand, siblings.$options)
  return (values) => openArrays(values).some((value) => typeof value === 'string' && regex.test(value))
}

const $all: Operator = (operand, _siblings, compile) => {
  const tests = array('$all', operand).map((item) => (isOperators(item) ? compile.test(item) : $eq(item)))
  return (values) => tests.length > 0 && tests.every((test) => test(values))
}

const $elemMatch: Operator = (operand, _siblings, compile) => {
  if (!isDocument(operand)) return refuse('INVALID_PARAM', '$elemMatch needs an object')
  const matches = elementTest(operand, compile)
  return (values) => values.some((value) => Array.isArray(value) && value.some(matches))
}

/** Whether one element of an array answers an `$elemMatch` condition. */
export function elementTest(condition: Document, compile: Compilers): (item: Value) => boolean {
  const logical = Object.keys(condition).some((name) => ['$and', '$or', '$nor', '$expr'].includes(name))
  if (!logical && isOperators(condition)) {
    const test = compile.test(condition)
    return (item) => test([item])
  }
  const filter = compile.filter(condition)
  return (item) => (isDocument(item) || Array.isArray(item)) && filter(item as Document)
}

const $mod: Operator = (operand) => {
  const [divisor, remainder] = array('$mod', operand).map(Number)
  if (!divisor || remainder === undefined) return refuse('INVALID_PARAM', '$mod needs [divisor, remainder]')
  const by = Math.trunc(divisor)
  const rest = Math.trunc(remainder)
  return (values) => openArrays(values).some((value) => isNumber(value) && remainderOf(value, by) === rest)
}

function remainderOf(value: number | bigint | WholeDouble, by: number): number {
  if (typeof value === 'bigint') return Number(value % BigInt(by))
  return (Math.trunc(Number(value instanceof WholeDouble ? value.value : value)) % by) + 0
}

function isNumber(value: Value | undefined): value is number | bigint | WholeDouble {
  return typeof value === 'number' || typeof value === 'bigint' || value instanceof WholeDouble
}

/** Only values of the operand's own type can be more or less than it. */
function comparison(accepts: (order: number) => boolean): Operator {
  return (operand) => {
    const rank = rankOf(operand)
    return (values) =>
      openArrays(values).some((value) => rankOf(value) === rank && accepts(compare(value, operand)))
  }
}

function negated(operator: Operator): Operator {
  return (operand, siblings, compile) => {
    const test = operator(operand, siblings, compile)
    return (values) => !test(values)
  }
}

function array(name: string, operand: Value): Value[] {
  return Array.isArray(operand) ? operand : refuse('INVALID_PARAM', `${name} needs an array`)
}

/** The operators that may stand right of a field. */
export const fieldOperators = {
  $eq,
  $ne: negated($eq),
  $gt: comparison((order) => order > 0),
  $gte: comparison((order) => order >= 0),
  $lt: comparison((order) => order < 0),
  $lte: comparison((order) => order <= 0),
  $in,
  $nin: negated($in),
  $exists: (operand) => {
    const wanted = operand !== false && operand !== 0 && operand !== null
    return (values) => values.some((value) => value !== undefined) === wanted
  },
  $size: (operand) => {
    const size = Number(operand instanceof WholeDouble ? operand.value : operand)
    if (!isNumber(operand) || !Number.isInteger(size) || size < 0)
      return refuse('INVALID_PARAM', '$size needs a whole number')
    return (values) => values.some((value) => Array.isArray(value) && value.length === size)
  },
  $type: (operand) => typeTest(operand),
  $mod,
  $all,
  $elemMatch,
  $regex,
  $options: (_operand, siblings) =>
    '$regex' in siblings ? () => true : refuse('INVALID_PARAM', '$options needs a $regex'),
} as const satisfies Record<string, Operator>
