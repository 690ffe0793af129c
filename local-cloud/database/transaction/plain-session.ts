import { countRows, findRows } from '../store/read'
import { deleteRow, idKey, insertRow, prepare, replaceRow, type Store } from '../store/write'
import { keyName, type Key } from '../values/key'
import { type Table } from '../store/table'
import { type Session } from './session'
import { type Transactions } from './transactions'

/** Reads what is committed and commits what it writes. A document that a transaction holds cannot be written. */
export function plainSession(store: Store, transactions: Transactions): Session {
  let notes: { collection: string; key: string; before: string | null }[] = []

  function claim(table: Table, key: Key, before: string | null): void {
    const name = keyName(key)
    transactions.lock(table.collection, name, null)
    notes.push({ collection: table.collection, key: name, before })
  }

  return {
    find: (table, query) => findRows(store, table, query),
    count: (table, filter) => countRows(store, table, filter),
    insert(table, document) {
      const made = prepare(table, document)
      claim(table, made.key, null)
      insertRow(store, table, made)
    },
    replace(table, document, before) {
      const made = prepare(table, document)
      claim(table, made.key, before)
      replaceRow(store, table, made, before)
    },
    remove(table, document, before) {
      const key = idKey(document)
      claim(table, key, before)
      deleteRow(store, table, key)
    },
    atomically(work) {
      notes = []
      try {
        const result = store.sqlite.transaction(work)
        store.catalog.settle(true)
        const keep = transactions.isActive()
        for (const { collection, key, before } of notes)
          transactions.versions.note(collection, key, before, keep)
        return result
      } catch (error) {
        store.catalog.settle(false)
        throw error
      }
    },
  }
}
