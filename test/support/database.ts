import { EJSON } from 'bson'
import { type Database, openDatabase, type Trace } from '../../local-cloud/database/index'
import { type CollectionDeclarations } from '../../local-cloud/types'

export const ejson = (value: unknown): string => EJSON.stringify(value, { relaxed: false })

/** A database whose calls take and give plain values, as the SDK would encode and decode them. */
export function makeDatabase(
  collections: CollectionDeclarations,
  file = ':memory:',
  now = () => 1_700_000_000_000,
) {
  const database = openDatabase({ file, collections, now })
  return { ...database, ...makeCalls(database) }
}

export type TestDatabase = ReturnType<typeof makeDatabase>

interface Find {
  order?: Record<string, 1 | -1>
  limit?: number
  offset?: number
  projection?: object
  transactionId?: string
}

interface Asked {
  code: string | null
  message: string
  data: Record<string, unknown>
  transactionId: string
  trace: Trace
}

function makeCalls(database: Database) {
  function ask(action: string, body: Record<string, unknown>): Asked {
    const { reply, trace } = database.handle(`database.${action}`, body)
    if ('code' in reply)
      return { code: reply.code, message: reply.message, data: {}, transactionId: '', trace }
    const { transactionId = '' } = reply
    return {
      code: null,
      message: '',
      data: (reply.data ?? {}) as Record<string, unknown>,
      transactionId,
      trace,
    }
  }
  const inside = (transactionId?: string) => (transactionId === undefined ? {} : { transactionId })
  return {
    ask,
    add: (collectionName: string, documents: readonly object[], transactionId?: string) =>
      ask('insertDocument', { collectionName, data: documents.map(ejson), ...inside(transactionId) }),
    find(collectionName: string, query: object, { order, projection, ...rest }: Find = {}) {
      const { data, ...reply } = ask('getDocument', {
        collectionName,
        queryType: 'WHERE',
        query: ejson(query),
        limit: 1000,
        ...(order && { order: ejson(order) }),
        ...(projection && { projection: ejson(projection) }),
        ...rest,
      })
      const list = (reply.code === null ? (data.list as string[]) : []).map(
        (text) => EJSON.parse(text) as Record<string, unknown>,
      )
      return { ...reply, list }
    },
    update(collectionName: string, query: object, data: object, more: Record<string, unknown> = {}) {
      const body = { collectionName, queryType: 'WHERE', query: ejson(query), data: ejson(data) }
      return ask('modifyDocument', { ...body, multi: true, merge: true, upsert: false, ...more })
    },
    remove: (collectionName: string, query: object, transactionId?: string) =>
      ask('removeDocument', { collectionName, query: ejson(query), multi: true, ...inside(transactionId) }),
    begin: () => ask('startTransaction', {}).transactionId,
    commit: (transactionId: string) => ask('commitTransaction', { transactionId }),
    abort: (transactionId: string) => ask('abortTransaction', { transactionId }),
  }
}
