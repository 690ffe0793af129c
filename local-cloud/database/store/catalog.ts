import { refuse } from '../../errors'
import { type CollectionDeclarations, type IndexDeclaration } from '../../types'
import { createRecords, createTable, dropTable, loadTables, saveTable } from './records'
import { syncIndexes } from './rebuild'
import { type Sqlite } from './sqlite'
import { type Column, type Table } from './table'

/** Raise it when the meaning of keys or tables changes; a file of another version is refused, never guessed at. */
const LAYOUT_VERSION = 1
const MAX_COLLECTIONS = 100

export interface Catalog {
  /** The collection's table; refuses like the cloud when there is none. */
  table(collection: unknown): Table
  tables(): readonly Table[]
  create(collection: unknown): void
  /** The collection's table, made with these indexes when there is none. */
  ensure(collection: string, indexes: readonly IndexDeclaration[]): Table
  /** Drops every collection and makes the declared ones anew; the answer is for a rollback, which memory must follow. */
  reset(declared: CollectionDeclarations): () => void
  /** Remembers in the file that these columns no longer stand exactly for their fields. */
  markInexact(table: Table, columns: readonly Column[]): void
  /** After each SQLite transaction: a rollback has undone the marks in the file, so memory follows. */
  settle(committed: boolean): void
}

/** Opens what the file holds and brings it into line with the declarations. */
export function openCatalog(sqlite: Sqlite, declarations: CollectionDeclarations): Catalog {
  checkVersion(sqlite)
  createRecords(sqlite)
  const tables = loadTables(sqlite)
  let marked: Column[] = []

  function add(collection: string, indexes: readonly IndexDeclaration[]): void {
    const known = tables.get(collection)
    tables.set(collection, syncIndexes(sqlite, known ?? createTable(sqlite, collection), indexes))
  }

  const addAll = (declared: CollectionDeclarations) => {
    for (const [collection, { indexes }] of Object.entries(declared)) add(collection, indexes)
  }
  function create(collection: unknown, indexes: readonly IndexDeclaration[]): void {
    if (typeof collection !== 'string' || !/^[^$\0]{1,100}$/.test(collection))
      return refuse('INVALID_PARAM', 'collectionName is not valid')
    if (tables.has(collection)) refuse('DATABASE_COLLECTION_ALREADY_EXIST', collection)
    if (tables.size >= MAX_COLLECTIONS) refuse('DATABASE_COLLECTION_EXCEED_LIMIT', String(MAX_COLLECTIONS))
    sqlite.transaction(() => add(collection, indexes))
  }

  sqlite.transaction(() => addAll(declarations))

  return {
    table(collection) {
      const found = typeof collection === 'string' ? tables.get(collection) : undefined
      if (found) return found
      if (typeof collection !== 'string' || collection === '')
        refuse('INVALID_PARAM', 'collectionName is missing')
      return refuse('DATABASE_COLLECTION_NOT_EXIST', collection)
    },
    tables: () => [...tables.values()],
    create: (collection) => create(collection, []),
    ensure(collection, indexes) {
      if (!tables.has(collection)) create(collection, indexes)
      return tables.get(collection) as Table
    },
    reset(declared) {
      const before = new Map(tables)
      for (const table of before.values()) dropTable(sqlite, table)
      tables.clear()
      addAll(declared)
      return () => {
        tables.clear()
        for (const [collection, table] of before) tables.set(collection, table)
      }
    },
    markInexact(table, columns) {
      for (const column of columns) column.exact = false
      marked.push(...columns)
      saveTable(sqlite, table)
    },
    settle(committed) {
      if (!committed) for (const column of marked) column.exact = true
      marked = []
    },
  }
}

function checkVersion(sqlite: Sqlite): void {
  const [version] = sqlite.row('PRAGMA user_version') ?? [0]
  if (version === 0) sqlite.exec(`PRAGMA user_version = ${LAYOUT_VERSION}`)
  else if (version !== LAYOUT_VERSION)
    throw new Error(`本地云数据文件的版本是 ${version}，这个程序只认 ${LAYOUT_VERSION}：请导出或删除后重来`)
}
