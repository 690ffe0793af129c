import { type IndexDeclaration } from '../../types'
import { type Path } from '../values/path'

/** A collection as SQLite holds it: `id` (order of insertion), `key` (of the _id), `doc` (canonical EJSON), columns. */
export interface Table {
  collection: string
  /** The table's name in SQLite; collections may be called anything, tables are c1, c2 … */
  name: string
  columns: readonly Column[]
  indexes: readonly IndexDeclaration[]
}

/**
 * An indexed field's key column. It is written with the document instead of being generated from it in SQL: then
 * `keyOf` alone decides how dates, booleans, int64 and null sort, is tested against `compare`, and an update
 * rewrites only the indexes whose keys changed. Reads see a plain index over a plain column either way.
 */
export interface Column {
  field: string
  path: Path
  name: string
  /** False once a document held an array or object there: then only a look at the documents can decide. */
  exact: boolean
}

/** The column of a field, when SQL can decide by it. `_id` is the `key` column and always exact. */
export function exactColumn(table: Table, field: string): string | undefined {
  if (field === '_id') return 'key'
  return table.columns.find((column) => column.field === field && column.exact)?.name
}

export function indexSqlName(table: Table, index: string): string {
  return quote(`${table.name}_${index}`)
}

export function idIndexSqlName(table: Table): string {
  return quote(`${table.name}__id_`)
}

export function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/** Every field that some index needs a column for, in order of first mention. */
export function indexedFields(indexes: readonly IndexDeclaration[]): string[] {
  const fields = indexes.flatMap((index) => index.keys.map(([field]) => field))
  return [...new Set(fields)].filter((field) => field !== '_id')
}
