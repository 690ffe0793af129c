import { CloudError, duplicateKey } from '../../errors'
import { compileFilter } from '../query/match'
import { sortBy } from '../query/sort'
import { countRows, documentOf, findRows, type Found, type Query, type Row } from '../store/read'
import { type Table } from '../store/table'
import { idKey, prepare, readText, type Store } from '../store/write'
import { decodeStored } from '../values/decode'
import { keyName } from '../values/key'
import { toRelaxed } from '../values/plain'
import { type Session } from './session'
import { type Change, throwConflict, type Transaction, type Transactions } from './transactions'
import { refuseTakenKey } from './unique'

/** Reads the database as it was when the transaction began plus its own changes; keeps its writes for the commit. */
export function snapshotSession(store: Store, transactions: Transactions, mine: Transaction): Session {
  /** Documents that the snapshot shows otherwise than the table does. */
  function differences(table: Table): Map<string, string | null> {
    const seen = transactions.versions.since(table.collection, mine.start)
    for (const [key, { text }] of mine.changes.get(table.collection) ?? []) seen.set(key, text)
    return seen
  }

  function put(table: Table, change: Change): void {
    const name = keyName(change.key)
    transactions.lock(table.collection, name, mine)
    const changes = mine.changes.get(table.collection) ?? new Map<string, Change>()
    mine.changes.set(table.collection, changes.set(name, change))
  }

  function find(table: Table, query: Query): Found {
    const seen = differences(table)
    if (seen.size === 0) return findRows(store, table, query)
    const found = findRows(store, table, { ...query, skip: 0, limit: Infinity })
    const matches = compileFilter(query.filter)
    const kept = found.rows.filter((row) => !seen.has(keyName(idKey(documentOf(row)))))
    const own = [...seen.values()].flatMap((text): Row[] => (text === null ? [] : [{ text }]))
    const rows = [...kept, ...own.filter((row) => matches(documentOf(row)))]
    const sorted = sortBy(rows, query.order, documentOf).slice(query.skip, query.skip + query.limit)
    return { ...found, rows: sorted }
  }

  return {
    find,
    count(table, filter) {
      if (differences(table).size === 0) return countRows(store, table, filter)
      const { rows, scanned, index } = find(table, { filter, order: [], skip: 0, limit: Infinity })
      return { total: rows.length, scanned, index }
    },
    insert(table, document) {
      const made = prepare(table, document)
      const name = keyName(made.key)
      const seen = mine.changes.get(table.collection)?.get(name)
      const there = seen ? seen.text : readText(store, table, made.key)
      if (there !== null)
        duplicateKey(table.collection, '_id_', `{ _id: ${JSON.stringify(toRelaxed(document._id ?? null))} }`)
      refuseTakenKey(store, table, made, mine)
      put(table, { table, ...made })
    },
    replace(table, document) {
      const made = prepare(table, document)
      refuseTakenKey(store, table, made, mine)
      put(table, { table, ...made })
    },
    remove(table, document) {
      put(table, { table, key: idKey(document), text: null, keys: [] })
    },
    atomically(work) {
      const before = new Map([...mine.changes].map(([name, changes]) => [name, new Map(changes)]))
      try {
        return work()
      } catch (error) {
        mine.changes = before
        // As in MongoDB, a conflict ends the transaction: its locks are free for the one that goes on.
        if (error instanceof CloudError && error.code === 'DATABASE_TRANSACTION_CONFLICT')
          transactions.end(mine.id)
        throw error
      }
    },
  }
}

/** Writes a transaction's changes through a plain session; all or nothing. */
export function commit(store: Store, plain: Session, transactions: Transactions, mine: Transaction): void {
  transactions.end(mine.id)
  // Deletions first: they may free a unique key that an insertion of the same transaction takes.
  const changes = [...mine.changes.values()]
    .flatMap((byKey) => [...byKey.values()])
    .toSorted((a, b) => Number(a.text !== null) - Number(b.text !== null))
  try {
    plain.atomically(() => changes.forEach((change) => apply(store, plain, change)))
  } catch (error) {
    // Another write took the unique key since: told as a conflict, so that the SDK tries again and then sees it.
    if (error instanceof CloudError && error.message.startsWith('E11000')) throwConflict(error.message)
    throw error
  }
}

function apply(store: Store, plain: Session, { table, key, text }: Change): void {
  const before = readText(store, table, key)
  if (text === null) {
    if (before !== null) plain.remove(table, decodeStored(before), before)
  } else if (before === null) plain.insert(table, decodeStored(text))
  else plain.replace(table, decodeStored(text), before)
}
