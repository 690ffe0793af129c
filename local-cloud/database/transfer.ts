import { type CollectionDeclarations, type IndexDeclaration } from '../types'
import { insertRow, prepare, type Store } from './store/write'
import { type Table } from './store/table'
import { decodeObject } from './values/decode'

/** A collection on its way out; each text is one document in canonical EJSON, in the order of insertion. */
export interface CollectionDump {
  name: string
  indexes: readonly IndexDeclaration[]
  count: number
  texts: Iterable<string>
}

/** What `restore` is filled through. A document belongs to the collection named last. */
export interface Restoring {
  collection(name: string, indexes: readonly IndexDeclaration[]): void
  document(text: string): void
}

const PAGE = 1000

/** Every collection with its documents, read as they are asked for: nothing may be written meanwhile. */
export function* dump({ sqlite, catalog }: Store): Generator<CollectionDump> {
  for (const table of catalog.tables()) {
    const [count] = sqlite.row(`SELECT count(*) FROM ${table.name}`) as [number]
    yield { name: table.collection, indexes: table.indexes, count, texts: textsOf(sqlite, table) }
  }
}

function* textsOf(sqlite: Store['sqlite'], table: Table): Generator<string> {
  for (let last = -1; ;) {
    const sql = `SELECT id, doc FROM ${table.name} WHERE id > ? ORDER BY id LIMIT ${PAGE}`
    const rows = sqlite.rows(sql, [last]) as [number, string][]
    for (const [, text] of rows) yield text
    if (rows.length < PAGE) return
    last = rows.at(-1)?.[0] ?? last
  }
}

/**
 * Empties the database and fills it anew in one SQLite transaction; whatever `fill` throws leaves it as it was. What
 * is declared keeps its own indexes. `mark` is remembered with the documents: it tells whether they got in.
 */
export function restore(
  { store, now, declared }: { store: Store; now: number; declared: CollectionDeclarations },
  mark: string,
  fill: (into: Restoring) => void,
): void {
  const { sqlite, catalog } = store
  let table: Table | undefined
  let undo: (() => void) | undefined
  try {
    sqlite.transaction(() => {
      undo = catalog.reset(declared)
      fill({
        collection: (name, indexes) => (table = catalog.ensure(name, indexes)),
        document(text) {
          if (table) insertRow(store, table, prepare(table, decodeObject(text, 'document', now)))
        },
      })
      sqlite.exec('CREATE TABLE IF NOT EXISTS imports (mark TEXT NOT NULL)')
      sqlite.exec('DELETE FROM imports')
      sqlite.run('INSERT INTO imports VALUES (?)', [mark])
    })
    catalog.settle(true)
  } catch (error) {
    catalog.settle(false)
    undo?.()
    throw error
  }
}

/** The mark of the last `restore` of this file, or null. */
export function lastMark({ sqlite }: Store): string | null {
  const known = sqlite.row("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'imports'")
  const [mark] = (known && sqlite.row('SELECT mark FROM imports')) ?? [null]
  return mark as string | null
}
