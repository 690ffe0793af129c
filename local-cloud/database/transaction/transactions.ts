import { randomUUID } from 'node:crypto'
import { ERRORS } from '../../error-codes'
import { CloudError, refuse } from '../../errors'
import { type Key } from '../values/key'
import { type Table } from '../store/table'
import { makeVersions, type Versions } from './versions'

/** A transaction's own change of a document; null deletes it. */
export interface Change {
  table: Table
  key: Key
  text: string | null
  /** The keys of the indexed fields, column by column; none when it deletes. */
  keys: readonly Key[]
}

export interface Transaction {
  id: string
  /** It reads what was committed up to here. */
  start: number
  expires: number
  /** Own changes by collection and key name. */
  changes: Map<string, Map<string, Change>>
}

const TRANSACTION_MS = 30_000

/** The open transactions: who began when, and who holds which document. */
export interface Transactions {
  versions: Versions
  begin(): string
  /** The open transaction of this id; refuses one that is unknown, has ended or has expired. */
  get(id: unknown): Transaction
  isActive(): boolean
  /** Takes the document for a transaction, or for a plain write when `mine` is null. The second writer fails. */
  lock(collection: string, key: string, mine: Transaction | null): void
  end(id: string): void
  /** The documents they began with are gone. */
  endAll(): void
  /** Aborting what a conflict or the clock has already ended is fine: the SDK does so as a matter of course. */
  abort(id: unknown): void
}

export function makeTransactions(now: () => number): Transactions {
  const versions = makeVersions()
  const open = new Map<string, Transaction>()
  const locks = new Map<string, Transaction>()
  const ended = new Set<string>()

  function end(id: string): void {
    if (!open.delete(id)) return
    ended.add(id)
    for (const [name, owner] of locks) if (owner.id === id) locks.delete(name)
    if (open.size === 0) versions.forget()
  }

  function expire(): void {
    for (const { id, expires } of open.values()) if (now() > expires) end(id)
  }

  return {
    versions,
    begin() {
      expire()
      const id = randomUUID().replaceAll('-', '')
      const start = versions.sequence()
      open.set(id, { id, start, expires: now() + TRANSACTION_MS, changes: new Map() })
      return id
    },
    get(id) {
      expire()
      const found = typeof id === 'string' ? open.get(id) : undefined
      return found ?? refuse('DATABASE_TRANSACTION_FAIL', nameOf(id))
    },
    isActive: () => open.size > 0,
    lock(collection, key, mine) {
      if (open.size > 0) expire()
      const name = `${collection}\0${key}`
      const owner = locks.get(name)
      if (owner && owner !== mine) throwConflict('the document is being written by a transaction')
      if (!mine) return
      if (versions.changedSince(collection, key, mine.start))
        throwConflict('the document has changed since the transaction began')
      locks.set(name, mine)
    },
    end,
    endAll() {
      for (const id of [...open.keys()]) end(id)
    },
    abort(id) {
      expire()
      if (typeof id === 'string' && (open.has(id) || ended.has(id))) end(id)
      else refuse('DATABASE_TRANSACTION_FAIL', nameOf(id))
    },
  }
}

/** An id for a message: what is no text may have no text. */
const nameOf = (id: unknown): string => (typeof id === 'string' ? id : `a transactionId that is ${typeof id}`)

export function throwConflict(reason: string): never {
  throw new CloudError(
    'DATABASE_TRANSACTION_CONFLICT',
    `${ERRORS.DATABASE_TRANSACTION_CONFLICT.text}: ${reason}`,
  )
}
