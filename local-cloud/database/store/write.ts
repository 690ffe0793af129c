import { duplicateKey, notImplemented, refuse } from '../../errors'
import { encodeStored } from '../values/encode'
import { decodeStored } from '../values/decode'
import { fieldKey, isExactKey, type Key, keyName, keyOf } from '../values/key'
import { toRelaxed } from '../values/plain'
import { type Document, own, RANK, rankOf } from '../values/value'
import { type Catalog } from './catalog'
import { type Sqlite } from './sqlite'
import { type Column, type Table } from './table'

export interface Store {
  sqlite: Sqlite
  catalog: Catalog
}

/** A document made ready for the table: checked, written out, with the keys of its indexed fields. */
export interface Prepared {
  document: Document
  text: string
  key: Key
  keys: Key[]
  inexact: Column[]
}

/** The key of a document's `_id`; refuses an id that SQL could not compare exactly. */
export function idKey(document: Document): Key {
  const id = own(document, '_id')
  if (!isExactKey(id) || rankOf(id) === RANK.null)
    return refuse('INVALID_PARAM', '_id must be a string, a number, an ObjectId or a date')
  return keyOf(id)
}

/** Refuses what the table cannot hold before anything is written. */
export function prepare(table: Table, document: Document): Prepared {
  const text = encodeStored(document)
  const found = table.columns.map((column) => fieldKey(document, column.path))
  const inexact = table.columns.filter((_, at) => !found[at]?.exact)
  for (const index of table.indexes) {
    const unclear = index.unique && inexact.find(({ field }) => index.keys.some(([name]) => name === field))
    if (unclear) notImplemented(`unique index ${index.name} over an array or object in ${unclear.field}`)
  }
  return { document, text, key: idKey(document), keys: found.map(({ key }) => key), inexact }
}

export function insertRow(store: Store, table: Table, made: Prepared): void {
  const slots = ['key', 'doc', ...table.columns.map(({ name }) => name)]
  const sql = `INSERT INTO ${table.name} (${slots.join(', ')}) VALUES (${slots.map(() => '?').join(', ')})`
  writeRow(store, table, made, sql, [made.key, made.text, ...made.keys])
}

/** Writes only the columns whose keys changed: SQLite then leaves the other indexes alone. */
export function replaceRow(store: Store, table: Table, made: Prepared, before: string): void {
  const old = decodeStored(before)
  const changed = table.columns
    .map((column, at) => ({ column, key: made.keys[at] as Key }))
    .filter(({ column, key }) => keyName(fieldKey(old, column.path).key) !== keyName(key))
  const slots = ['doc', ...changed.map(({ column }) => column.name)]
  const sql = `UPDATE ${table.name} SET ${slots.map((slot) => `${slot} = ?`).join(', ')} WHERE key = ?`
  writeRow(store, table, made, sql, [made.text, ...changed.map(({ key }) => key), made.key])
}

export function deleteRow(store: Store, table: Table, key: Key): void {
  store.sqlite.run(`DELETE FROM ${table.name} WHERE key = ?`, [key])
}

/** The stored text of the document with this key. */
export function readText(store: Store, table: Table, key: Key): string | null {
  const [text] = store.sqlite.row(`SELECT doc FROM ${table.name} WHERE key = ?`, [key]) ?? [null]
  return text as string | null
}

function writeRow(store: Store, table: Table, made: Prepared, sql: string, params: Key[]): void {
  const news = made.inexact.filter(({ exact }) => exact)
  if (news.length > 0) store.catalog.markInexact(table, news)
  try {
    store.sqlite.run(sql, params)
  } catch (error) {
    refuseDuplicate(table, made.document, error)
  }
}

/** SQLite names the columns that collide ("UNIQUE constraint failed: c1.f0, c1.f1"); they tell which index it was. */
function refuseDuplicate(table: Table, document: Document, error: unknown): never {
  const message = error instanceof Error ? error.message : ''
  const failed = /^UNIQUE constraint failed: (.*)$/.exec(message)?.[1]
  if (failed === undefined) throw error
  const columns = failed.split(', ').map((name) => name.slice(name.indexOf('.') + 1))
  const fields = columns.map((name) => table.columns.find((column) => column.name === name)?.field ?? '_id')
  const index = table.indexes.find(
    ({ unique, keys }) => unique && keys.map(([field]) => field).join() === fields.join(),
  )
  return duplicateKey(table.collection, index?.name ?? '_id_', describeKey(document, fields))
}

/** `{ phone: "1", unit: null }`, as MongoDB writes the colliding key. */
export function describeKey(document: Document, fields: readonly string[]): string {
  const parts = fields.map((field) => {
    let value: unknown = toRelaxed(document)
    for (const name of field.split('.')) value = (value as Record<string, unknown> | null | undefined)?.[name]
    return `${field}: ${JSON.stringify(value ?? null)}`
  })
  return `{ ${parts.join(', ')} }`
}
