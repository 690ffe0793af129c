/**
 * A BSON value in memory, with its type kept exact by the plainest JavaScript that can:
 * number = int32 when it is a whole number in that range, else double; bigint = int64;
 * WholeDouble = a double that a plain number would turn into an int32 (1.0).
 */
export type Value =
  null | boolean | string | number | bigint | Date | WholeDouble | Extended | Value[] | Document

export interface Document {
  [field: string]: Value
}

export class WholeDouble {
  constructor(readonly value: number) {}
}

/** A value that is stored, compared and answered but never computed with: binary, object id, timestamp, regex. */
export class Extended {
  constructor(
    readonly rank: number,
    /** Sorts as the value does among its own type. */
    readonly order: string,
    readonly json: Readonly<Record<string, unknown>>,
  ) {}

  toString(): string {
    return this.order
  }
}

/** MongoDB's order of types; values of different ranks never equal and never meet in `$gt` or `$lt`. */
export const RANK = {
  null: 0,
  number: 1,
  string: 2,
  object: 3,
  array: 4,
  binary: 5,
  objectId: 6,
  boolean: 7,
  date: 8,
  timestamp: 9,
  regex: 10,
} as const

export function rankOf(value: Value | undefined): number {
  switch (typeof value) {
    case 'undefined':
      return RANK.null
    case 'number':
    case 'bigint':
      return RANK.number
    case 'string':
      return RANK.string
    case 'boolean':
      return RANK.boolean
  }
  if (value === null) return RANK.null
  if (Array.isArray(value)) return RANK.array
  if (value instanceof Date) return RANK.date
  if (value instanceof WholeDouble) return RANK.number
  if (value instanceof Extended) return value.rank
  return RANK.object
}

export function isDocument(value: Value | undefined): value is Document {
  return value !== undefined && rankOf(value) === RANK.object
}

export function isInt32(value: number): boolean {
  return (value | 0) === value && !Object.is(value, -0)
}

/** A double as a Value: wrapped where a bare number would read as an int32. */
export function double(value: number): number | WholeDouble {
  return isInt32(value) ? new WholeDouble(value) : value
}

/** A field of its own, never one that every object inherits. */
export function own(document: Document, field: string): Value | undefined {
  return Object.hasOwn(document, field) ? document[field] : undefined
}
