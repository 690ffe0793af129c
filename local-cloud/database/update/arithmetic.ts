import { refuse } from '../../errors'
import { INT64_MAX, INT64_MIN } from '../values/limits'
import { double, isInt32, type Value, WholeDouble } from '../values/value'

/**
 * Sum or product with MongoDB's types: a double makes a double, an int64 an int64, two int32 an int32 or, when
 * it is too large, an int64. What exceeds an int64, or is no longer finite, is refused.
 */
export function arithmetic(operator: '$inc' | '$mul', a: Value, b: Value): Value {
  if (isDouble(a) || isDouble(b)) {
    const result = operator === '$inc' ? toNumber(a) + toNumber(b) : toNumber(a) * toNumber(b)
    if (!Number.isFinite(result))
      refuse('DATABASE_REQUEST_FAILED', `${operator} gives a number that is not finite`)
    return double(result)
  }
  const [x, y] = [BigInt(a as number | bigint), BigInt(b as number | bigint)]
  const result = operator === '$inc' ? x + y : x * y
  if (result < INT64_MIN || result > INT64_MAX)
    refuse('DATABASE_REQUEST_FAILED', `Failed to apply ${operator} operations: the result exceeds 64 bits`)
  const small = typeof a === 'number' && typeof b === 'number' && isInt32(Number(result))
  return small ? Number(result) : result
}

function isDouble(value: Value): boolean {
  return value instanceof WholeDouble || (typeof value === 'number' && !isInt32(value))
}

function toNumber(value: Value): number {
  return value instanceof WholeDouble ? value.value : Number(value)
}
