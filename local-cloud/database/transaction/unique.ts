import { duplicateKey } from '../../errors'
import { type Table } from '../store/table'
import { describeKey, idKey, type Prepared, type Store } from '../store/write'
import { decodeStored } from '../values/decode'
import { type Key, keyName } from '../values/key'
import { type Change, type Transaction } from './transactions'

/** Refuses a document whose unique key another one holds, as this transaction sees them: own changes go first. */
export function refuseTakenKey(store: Store, table: Table, made: Prepared, mine: Transaction): void {
  const own = mine.changes.get(table.collection) ?? new Map<string, Change>()
  const name = keyName(made.key)
  for (const index of table.indexes.filter(({ unique }) => unique)) {
    const fields = index.keys.map(([field]) => field)
    const columns = fields.map((field) => table.columns.findIndex((column) => column.field === field))
    const keyIn = ({ key, keys }: Pick<Change, 'key' | 'keys'>) => columns.map((at) => keys[at] ?? key)
    const wanted = keyIn(made)
    const words = wanted.map(keyName).join('\0')
    const taken = [...own].some(
      ([other, change]) =>
        other !== name && change.text !== null && keyIn(change).map(keyName).join('\0') === words,
    )
    const holder = committedHolder(store, table, columns, wanted)
    if (taken || (holder !== undefined && holder !== name && !own.has(holder)))
      duplicateKey(table.collection, index.name, describeKey(made.document, fields))
  }
}

/** The name of the document that holds a unique key in the table; -1 stands for the id's own column. */
function committedHolder(store: Store, table: Table, columns: number[], keys: Key[]): string | undefined {
  const where = columns.map((at) => `${table.columns[at]?.name ?? 'key'} = ?`).join(' AND ')
  const [text] = store.sqlite.row(`SELECT doc FROM ${table.name} WHERE ${where}`, keys) ?? []
  return text === undefined ? undefined : keyName(idKey(decodeStored(text as string)))
}
