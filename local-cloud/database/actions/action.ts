import { notImplemented, refuse } from '../../errors'
import { type JournalEntry } from '../../types'
import { type Table } from '../store/table'
import { type Store } from '../store/write'
import { type Session } from '../transaction/session'
import { plainSession } from '../transaction/plain-session'
import { snapshotSession } from '../transaction/snapshot-session'
import { type Transactions } from '../transaction/transactions'
import { decodeObject } from '../values/decode'
import { type Document } from '../values/value'

export type Body = Readonly<Record<string, unknown>>
export type Trace = Pick<JournalEntry, 'collection' | 'kind' | 'rows' | 'scanned' | 'index'>

/** What every action works with. */
export interface Context {
  store: Store
  transactions: Transactions
  now: () => number
}

export interface Answer {
  data?: unknown
  transactionId?: string
  /** What the journal says beyond the collection and the kind. */
  rows?: number
  scanned?: number
  index?: string | null
}

export type Action = (context: Context, body: Body) => Answer

/** The transaction that a request names, else the database itself. */
export function sessionOf(context: Context, body: Body): Session {
  const { store, transactions } = context
  const { transactionId } = body
  if (transactionId === undefined || transactionId === null || transactionId === '')
    return plainSession(store, transactions)
  return snapshotSession(store, transactions, transactions.get(transactionId))
}

export function tableOf(context: Context, body: Body): Table {
  return context.store.catalog.table(body.collectionName)
}

/** The filter of a request; none at all finds everything, as the SDK sends for a bare collection. */
export function filterOf(context: Context, body: Body): Document {
  const { query } = body
  if (query === undefined || query === null || query === '') return {}
  return decodeObject(query, 'query', context.now())
}

/** A whole number of the request, at least 0. */
export function countOf(body: Body, name: string, fallback: number): number {
  const value = body[name] ?? fallback
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
  return refuse('INVALID_PARAM', `${name} must be a whole number from 0`)
}

/** What a request may not carry, because ignoring it would change the answer's meaning. */
export function refuseOptions(body: Body, names: readonly string[]): void {
  for (const name of names)
    if (body[name] !== undefined && body[name] !== null) notImplemented(`option ${name}`)
}
