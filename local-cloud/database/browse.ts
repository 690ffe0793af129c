import { type IndexDeclaration } from '../types'
import { documentOf, findRows, countRows } from './store/read'
import { type Store } from './store/write'
import { decodeObject } from './values/decode'
import { toRelaxed } from './values/plain'

export interface CollectionSummary {
  name: string
  count: number
  indexes: readonly IndexDeclaration[]
}

export interface Page {
  /** Relaxed EJSON, ready for JSON.stringify. */
  documents: unknown[]
  /** How many match in all. */
  total: number
  index: string | null
  scanned: number
}

/** Every collection with its number of documents, by name. */
export function summarise(store: Store): CollectionSummary[] {
  return store.catalog.tables().map((table) => ({
    name: table.collection,
    count: countRows(store, table, {}).total,
    indexes: table.indexes,
  }))
}

/** One page of a collection for people to look at; an empty filter text finds everything. */
export function browse(
  store: Store,
  now: number,
  collection: string,
  filter: string,
  skip: number,
  limit: number,
): Page {
  const table = store.catalog.table(collection)
  const where = filter.trim() === '' ? {} : decodeObject(filter, 'filter', now)
  const { rows, index, scanned } = findRows(store, table, { filter: where, order: [], skip, limit })
  const { total } = countRows(store, table, where)
  return { documents: rows.map((row) => toRelaxed(documentOf(row))), total, index, scanned }
}
