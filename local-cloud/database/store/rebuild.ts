import { notImplemented } from '../../errors'
import { type IndexDeclaration } from '../../types'
import { decodeStored } from '../values/decode'
import { fieldKey, type Key } from '../values/key'
import { parsePath } from '../values/path'
import { makeTable, saveTable } from './records'
import { type Sqlite } from './sqlite'
import { type Column, indexedFields, indexSqlName, quote, type Table } from './table'

const CHUNK = 2000

/** Brings a table's columns and indexes into line with a declaration and keeps every document. */
export function syncIndexes(sqlite: Sqlite, table: Table, indexes: readonly IndexDeclaration[]): Table {
  if (JSON.stringify(table.indexes) === JSON.stringify(indexes)) return table
  const fields = indexedFields(indexes)
  const sameFields = JSON.stringify(table.columns.map(({ field }) => field)) === JSON.stringify(fields)
  const kept = sameFields ? table : rebuildColumns(sqlite, table, fields)
  const result = { ...kept, indexes }
  if (sameFields)
    for (const index of table.indexes) sqlite.exec(`DROP INDEX ${indexSqlName(table, index.name)}`)
  for (const index of indexes) createIndex(sqlite, result, index)
  saveTable(sqlite, result)
  return result
}

function createIndex(sqlite: Sqlite, table: Table, index: IndexDeclaration): void {
  const keys = index.keys.map(
    ([field, direction]) => `${columnOf(table, field)}${direction < 0 ? ' DESC' : ''}`,
  )
  const unique = index.unique ? 'UNIQUE ' : ''
  const unclear = table.columns.find(
    ({ field, exact }) => !exact && index.keys.some(([name]) => name === field),
  )
  if (index.unique && unclear)
    notImplemented(`unique index ${index.name} over an array or object in ${unclear.field}`)
  try {
    sqlite.exec(
      `CREATE ${unique}INDEX ${indexSqlName(table, index.name)} ON ${table.name} (${keys.join(', ')})`,
    )
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`集合 ${table.collection} 的索引 ${index.name} 建不成（数据里有重复？）：${reason}`)
  }
}

function columnOf(table: Table, field: string): string {
  return field === '_id' ? 'key' : (table.columns.find((column) => column.field === field)?.name ?? field)
}

/** Copies all documents into a table with the new columns. Its old indexes go with the old table. */
function rebuildColumns(sqlite: Sqlite, table: Table, fields: readonly string[]): Table {
  const columns = fields.map((field, at): Column => ({
    field,
    path: parsePath(field),
    name: `f${at}`,
    exact: true,
  }))
  const draft: Table = { ...table, name: `${table.name}_new`, columns, indexes: [] }
  makeTable(sqlite, draft)
  copyDocuments(sqlite, table, draft)
  sqlite.exec(`DROP TABLE ${table.name}`)
  sqlite.exec(`ALTER TABLE ${draft.name} RENAME TO ${table.name}`)
  // SQLite keeps the index's name through the rename; make it the one that queries ask for.
  sqlite.exec(`DROP INDEX ${quote(`${draft.name}__id_`)}`)
  sqlite.exec(`CREATE UNIQUE INDEX ${quote(`${table.name}__id_`)} ON ${table.name} (key)`)
  return { ...draft, name: table.name }
}

function copyDocuments(sqlite: Sqlite, from: Table, to: Table): void {
  const slots = ['id', 'doc', ...to.columns.map(({ name }) => name)]
  const insert = `INSERT INTO ${to.name} (key, ${slots.join(', ')})
    SELECT key, ${slots.map(() => '?').join(', ')} FROM ${from.name} WHERE id = ?`
  for (let last = -1; ;) {
    const rows = sqlite.rows(`SELECT id, doc FROM ${from.name} WHERE id > ? ORDER BY id LIMIT ${CHUNK}`, [
      last,
    ])
    for (const [id, doc] of rows as [number, string][]) {
      const document = decodeStored(doc)
      const keys = to.columns.map((column): Key => {
        const { key, exact } = fieldKey(document, column.path)
        column.exact &&= exact
        return key
      })
      sqlite.run(insert, [id, doc, ...keys, id])
      last = id
    }
    if (rows.length < CHUNK) return
  }
}
