import { type CollectionDeclarations } from '../types'
import { type Trace } from './actions/action'
import { browse, type CollectionSummary, type Page, summarise } from './browse'
import { handle, refusal, type Reply } from './handle'
import { openCatalog } from './store/catalog'
import { openSqlite } from './store/sqlite'
import { type CollectionDump, dump, lastMark, restore, type Restoring } from './transfer'
import { makeTransactions } from './transaction/transactions'

export type { CollectionDump, CollectionSummary, Page, Reply, Restoring, Trace }

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
  /** Every collection with its documents, for an export. */
  dump(): Iterable<CollectionDump>
  /** Replaces every document by what `fill` puts in, or none when it throws; transactions under way are over. */
  restore(mark: string, fill: (into: Restoring) => void): void
  /** The `mark` of the last restore. */
  restored(): string | null
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
    dump: () => dump(store),
    restore(mark, fill) {
      restore({ store, now: now(), declared: collections }, mark, fill)
      context.transactions.endAll()
    },
    restored: () => lastMark(store),
    close: () => sqlite.close(),
  }
}
