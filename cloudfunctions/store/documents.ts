import type { database } from 'wx-server-sdk'
import { isDuplicateKey } from './errors'

type Sdk = ReturnType<typeof database>

/** What a query may ask of a field: its value, or a test made with `Documents.is`. */
export type Where<D> = { [Field in keyof D]?: D[Field] | Test } & Record<string, unknown>
type Test = object

/** New values, or what is done to a number or a list: `is.inc(1)`, `is.push([…])`. */
type Change<D> = {
  [Field in keyof Omit<D, '_id'>]?: D[Field] | (D[Field] extends number | readonly unknown[] ? object : never)
}

interface Find<D> {
  where: Where<D>
  orderBy?: readonly (readonly [field: string, direction: 'asc' | 'desc'])[]
  /** At most 1000. */
  limit: number
  /** Only these fields come back (and `_id`). */
  fields?: readonly (keyof D & string)[]
}

/** One collection of the document database; every method is one call as the cloud bills it. */
export interface Documents<D extends { _id: string }> {
  get(id: string): Promise<D | null>
  find(query: Find<D>): Promise<D[]>
  /** Stages by their names in the cloud's pipeline, in order; at most as many rows as its last `limit` says. */
  aggregate<Row>(stages: readonly (readonly [stage: string, value: unknown])[]): Promise<Row[]>
  count(where: Where<D>): Promise<number>
  /** False when one of the ids is taken; then nothing is stored. */
  insert(documents: D | D[]): Promise<boolean>
  /**
   * Replaces these fields in every document that matches, and says in how many. Whether the cloud counts matched or
   * changed documents is not documented: a caller that reads the number always changes something.
   */
  update(where: Where<D>, change: Change<D>): Promise<number>
  /** Stores the whole document, whether it was there or not. */
  put(document: D): Promise<void>
  remove(where: Where<D>): Promise<number>
  /** Tests for `where`: `is.lt(5)`, `is.in([...])`, `is.and(...)`. */
  is: Sdk['command']
}

export function documents<D extends { _id: string }>(sdk: Sdk, name: string): Documents<D> {
  const collection = sdk.collection(name)
  const is = sdk.command
  return {
    is,
    async get(id) {
      return (await answer<{ data: D | null }>(collection.doc(id).get())).data
    },
    async find({ where, orderBy = [], limit, fields }) {
      let query = collection.where(where).limit(limit)
      for (const [field, direction] of orderBy) query = query.orderBy(field, direction)
      if (fields) query = query.field(Object.fromEntries(fields.map((field) => [field, true])))
      return (await answer<{ data: D[] }>(query.get())).data
    },
    async aggregate<Row>(stages: readonly (readonly [stage: string, value: unknown])[]) {
      let pipeline = collection.aggregate() as unknown as Pipeline
      for (const [stage, value] of stages) pipeline = stageOf(pipeline, stage)(value)
      return (await answer<{ list: Row[] }>(pipeline.end())).list
    },
    async count(where) {
      return (await answer<{ total: number }>(collection.where(where).count())).total
    },
    async insert(added) {
      try {
        await collection.add({ data: added })
        return true
      } catch (error) {
        if (isDuplicateKey(error)) return false
        throw error
      }
    },
    async update(where, change) {
      const call = collection.where(where).update({ data: wholeFields(change, is) })
      return (await answer<{ stats: { updated: number } }>(call)).stats.updated
    },
    async put({ _id, ...data }) {
      await collection.doc(_id).set({ data })
    },
    async remove(where) {
      const call = collection.where(where).remove()
      return (await answer<{ stats: { removed: number } }>(call)).stats.removed
    },
  }
}

type Stage = (value: unknown) => Pipeline
type Pipeline = { end(): unknown } & Record<string, Stage>

function stageOf(pipeline: Pipeline, name: string): Stage {
  const stage = pipeline[name]
  if (!stage) throw new Error(`the SDK has no stage ${name}`)
  return stage.bind(pipeline)
}

/** The SDK's types leave open what its calls answer. */
const answer = async <T>(call: unknown): Promise<T> => (await call) as T

/** The SDK turns a plain object in an update into dotted paths that merge; ours replaces the field. */
const wholeFields = (change: object, is: Sdk['command']): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(change).map(([field, value]) => [field, isPlainObject(value) ? is.set(value) : value]),
  )

const isPlainObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
