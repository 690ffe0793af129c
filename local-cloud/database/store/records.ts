import { type IndexDeclaration } from '../../types'
import { parsePath } from '../values/path'
import { type Sqlite } from './sqlite'
import { type Column, idIndexSqlName, type Table } from './table'

/** The table of tables: what collections there are, with their columns and indexes. */
export function createRecords(sqlite: Sqlite): void {
  sqlite.exec(`CREATE TABLE IF NOT EXISTS collections
    (number INTEGER PRIMARY KEY, name TEXT UNIQUE NOT NULL, columns TEXT NOT NULL, indexes TEXT NOT NULL)`)
}

export function createTable(sqlite: Sqlite, collection: string): Table {
  const [number] = sqlite.row('SELECT coalesce(max(number), 0) + 1 FROM collections') ?? [1]
  const table: Table = { collection, name: `c${number}`, columns: [], indexes: [] }
  sqlite.run(`INSERT INTO collections VALUES (${number}, ?, '[]', '[]')`, [collection])
  makeTable(sqlite, table)
  return table
}

/** Creates the SQLite table that a Table describes, with the index over its ids. Key columns have no type, so
 * that SQLite converts nothing. */
export function makeTable(sqlite: Sqlite, table: Table): void {
  const columns = table.columns.map((column) => `, ${column.name}`).join('')
  sqlite.exec(`CREATE TABLE ${table.name} (id INTEGER PRIMARY KEY, key, doc TEXT${columns})`)
  sqlite.exec(`CREATE UNIQUE INDEX ${idIndexSqlName(table)} ON ${table.name} (key)`)
}

export function dropTable(sqlite: Sqlite, table: Table): void {
  sqlite.exec(`DROP TABLE ${table.name}`)
  sqlite.run('DELETE FROM collections WHERE name = ?', [table.collection])
}

export function saveTable(sqlite: Sqlite, table: Table): void {
  const columns = table.columns.map(({ field, name, exact }) => ({ field, name, exact }))
  sqlite.run('UPDATE collections SET columns = ?, indexes = ? WHERE name = ?', [
    JSON.stringify(columns),
    JSON.stringify(table.indexes),
    table.collection,
  ])
}

/** Every collection by its name. */
export function loadTables(sqlite: Sqlite): Map<string, Table> {
  const rows = sqlite.rows('SELECT number, name, columns, indexes FROM collections ORDER BY name')
  return new Map(
    rows.map(([number, name, columns, indexes]) => [
      name as string,
      {
        collection: name as string,
        name: `c${number}`,
        columns: (JSON.parse(columns as string) as Column[]).map((column) => ({
          ...column,
          path: parsePath(column.field),
        })),
        indexes: JSON.parse(indexes as string) as IndexDeclaration[],
      },
    ]),
  )
}
