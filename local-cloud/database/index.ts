import { type CollectionDeclarations } from '../types'
import { type Trace } from './actions/action'
import { browse, type CollectionSummary, type Page, summarise } from './browse'
import { handle, refusal, type Reply } from './handle'
import { openCatalog } from './store/catalog'
import { openSqlite } from './store/sqlite'
import { makeTransactions } from './transaction/transactions'

export type { CollectionSummary, Page, Reply, Trace }

export interface DatabaseOptions {
  /** A path, or ':memory:'. */
  file: string
  collections: CollectionDeclarations
  now: () => number
}

export interface Database {
  /** Answers one wire action ("database.getDocument" …). Synchronous; bad input is answered, never thrown. */
  handle(action: string, body: Record<string, unknown>): { reply: Reply; trace: Trace }
  collections(): CollectionSummary[]
  /** A page of documents for the inspector. `filter` is EJSON text; empty finds everything. */
  browse(
    collection: string,
    filter: string,
    skip: number,
    limit: number,
  ): Page | { code: string; message: string }
  close(): void
}

/** Opens the file, or makes it, with the declared collections and indexes. Throws when that cannot be had. */
export function openDatabase({ file, collections, now }: DatabaseOptions): Database {
  const sqlite = openSqlite(file)
  const store = { sqlite, catalog: openCatalog(sqlite, collections) }
  const context = { store, transactions: makeTransactions(now), now }
  return {
    handle: (action, body) => handle(context, action, body),
    collections: () => summarise(store),
    browse(collection, filter, skip, limit) {
      try {
        return browse(store, now(), collection, filter, skip, limit)
      } catch (error) {
        return refusal(error)
      }
    },
    close: () => sqlite.close(),
  }
}
