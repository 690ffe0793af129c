import { refuse } from '../../errors'
import { openArrays } from '../values/path'
import { isInt32, RANK, rankOf, type Value, WholeDouble } from '../values/value'
import { type Test } from './shape'

const ranked = (rank: number) => (value: Value | undefined) => value !== undefined && rankOf(value) === rank
const double = (value: Value | undefined) =>
  value instanceof WholeDouble || (typeof value === 'number' && !isInt32(value))
const int = (value: Value | undefined) => typeof value === 'number' && isInt32(value)

/** Every name and number by which `$type` knows a type. */
const TYPES: readonly [string, number, (value: Value | undefined) => boolean][] = [
  ['double', 1, double],
  ['string', 2, ranked(RANK.string)],
  ['object', 3, ranked(RANK.object)],
  ['array', 4, ranked(RANK.array)],
  ['binData', 5, ranked(RANK.binary)],
  ['objectId', 7, ranked(RANK.objectId)],
  ['bool', 8, ranked(RANK.boolean)],
  ['date', 9, ranked(RANK.date)],
  ['null', 10, (value) => value === null],
  ['regex', 11, ranked(RANK.regex)],
  ['int', 16, int],
  ['timestamp', 17, ranked(RANK.timestamp)],
  ['long', 18, (value) => typeof value === 'bigint'],
  ['number', NaN, ranked(RANK.number)],
]

export function typeTest(operand: Value): Test {
  const wanted = (Array.isArray(operand) ? operand : [operand]).map((name) => {
    const type = TYPES.find(([text, code]) => text === name || code === name)
    return type ? type[2] : refuse('INVALID_PARAM', `unknown type name: ${String(name)}`)
  })
  return (values) => openArrays(values).some((value) => wanted.some((is) => is(value)))
}
