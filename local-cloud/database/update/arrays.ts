import { refuse } from '../../errors'
import { compileFilter, compileTest } from '../query/match'
import { slicer } from '../query/project'
import { parseOrder, sortBy } from '../query/sort'
import { isOperators } from '../query/shape'
import { same } from '../values/compare'
import { type Document, isDocument, type Value } from '../values/value'

type Operator = (operand: Value) => (present: Value | undefined, field: string) => Value | undefined

const MODIFIERS = ['$each', '$position', '$sort', '$slice']

/** Operators on an array. Those that add make the array when the field is missing; those that take away do not. */
export const arrayOperators = {
  $push: (operand) => {
    const { each, position, arrange } = pushModifiers(operand)
    return (present, field) => {
      const items = [...(array('$push', present, field) ?? [])]
      items.splice(position ?? items.length, 0, ...each)
      return arrange(items)
    }
  },
  $addToSet: (operand) => {
    const each = isDocument(operand) && '$each' in operand ? list('$each', operand.$each) : [operand]
    return (present, field) => {
      const items = [...(array('$addToSet', present, field) ?? [])]
      for (const item of each) if (!items.some((other) => same(other, item))) items.push(item)
      return items
    }
  },
  $pop: (operand) => {
    const end = Number(operand)
    if (end !== 1 && end !== -1) refuse('INVALID_PARAM', '$pop needs 1 or -1')
    return (present, field) => {
      const items = array('$pop', present, field)
      return items && (end === 1 ? items.slice(0, -1) : items.slice(1))
    }
  },
  $pull: (operand) => {
    const gone = pulled(operand)
    return (present, field) => array('$pull', present, field)?.filter((item) => !gone(item))
  },
  $pullAll: (operand) => {
    const values = list('$pullAll', operand)
    return (present, field) =>
      array('$pullAll', present, field)?.filter((item) => !values.some((value) => same(value, item)))
  },
} as const satisfies Record<string, Operator>

function array(operator: string, present: Value | undefined, field: string): Value[] | undefined {
  if (present === undefined || Array.isArray(present)) return present
  return refuse('DATABASE_REQUEST_FAILED', `The field '${field}' must be an array for ${operator}`)
}

function list(operator: string, operand: Value | undefined): Value[] {
  return Array.isArray(operand) ? operand : refuse('INVALID_PARAM', `${operator} needs an array`)
}

function pushModifiers(operand: Value) {
  const keep = (items: Value[]) => items
  if (!isDocument(operand) || !('$each' in operand))
    return { each: [operand], position: undefined, arrange: keep }
  const stranger = Object.keys(operand).find((name) => !MODIFIERS.includes(name))
  if (stranger !== undefined) refuse('INVALID_PARAM', `unknown modifier of $push: ${stranger}`)
  const position = operand.$position === undefined ? undefined : Number(operand.$position)
  if (position !== undefined && !Number.isInteger(position))
    refuse('INVALID_PARAM', '$position needs a whole number')
  const sort = operand.$sort === undefined ? keep : sorter(operand.$sort)
  const slice = operand.$slice === undefined ? keep : slicer(operand.$slice)
  return { each: list('$each', operand.$each), position, arrange: (items: Value[]) => slice(sort(items)) }
}

/** `$sort: 1` orders the items themselves, `$sort: {score: -1}` objects by their fields. */
function sorter(operand: Value): (items: Value[]) => Value[] {
  if (isDocument(operand)) {
    const order = parseOrder(operand)
    return (items) => sortBy(items, order, (item) => (isDocument(item) ? item : {}))
  }
  const order = parseOrder({ item: operand })
  return (items) => sortBy(items, order, (item) => ({ item }))
}

/** What `$pull` takes away: items that equal a value, or that meet a condition. */
function pulled(operand: Value): (item: Value) => boolean {
  if (isOperators(operand)) {
    const test = compileTest(operand)
    return (item) => test([item])
  }
  if (!isDocument(operand)) return (item) => same(item, operand)
  const filter = compileFilter(operand)
  return (item) => isDocument(item) && filter(item as Document)
}
