import { type Document } from '../values/value'
import { type Found, type Query } from '../store/read'
import { type Table } from '../store/table'

/** Where an action reads and writes: straight in the database, or inside a transaction. */
export interface Session {
  find(table: Table, query: Query): Found
  count(table: Table, filter: Document): { total: number; scanned: number; index: string | null }
  insert(table: Table, document: Document): void
  /** `before` is the stored text that was found. */
  replace(table: Table, document: Document, before: string): void
  remove(table: Table, document: Document, before: string): void
  /** All of the work's writes or none. */
  atomically<T>(work: () => T): T
}
