import { type ErrorCode, ERRORS } from '../error-codes'
import { CloudError, notImplemented } from '../errors'
import { type Action, type Answer, type Body, type Context, type Trace } from './actions/action'
import { aggregateDocuments } from './actions/aggregate'
import { addCollection } from './actions/collection'
import { insertDocument } from './actions/insert'
import { modifyDocument } from './actions/modify'
import { calculateDocument, getDocument } from './actions/read'
import { removeDocument } from './actions/remove'
import { abortTransaction, commitTransaction, startTransaction } from './actions/transaction'

export type Reply = { data?: unknown; transactionId?: string } | { code: ErrorCode; message: string }

const ACTIONS: Readonly<Record<string, { run: Action; kind: Trace['kind'] }>> = {
  'database.addCollection': { run: addCollection, kind: 'other' },
  'database.insertDocument': { run: insertDocument, kind: 'write' },
  'database.getDocument': { run: getDocument, kind: 'read' },
  'database.calculateDocument': { run: calculateDocument, kind: 'read' },
  'database.modifyDocument': { run: modifyDocument, kind: 'write' },
  'database.removeDocument': { run: removeDocument, kind: 'write' },
  'database.aggregateDocuments': { run: aggregateDocuments, kind: 'read' },
  'database.startTransaction': { run: startTransaction, kind: 'other' },
  'database.commitTransaction': { run: commitTransaction, kind: 'other' },
  'database.abortTransaction': { run: abortTransaction, kind: 'other' },
}

/** Answers one wire action; whatever goes wrong becomes a code and a message. */
export function handle(context: Context, action: string, body: Body): { reply: Reply; trace: Trace } {
  const known = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined
  const collection = typeof body.collectionName === 'string' ? body.collectionName : ''
  const nothing = { collection, kind: known?.kind ?? 'other', rows: 0, scanned: 0, index: null } as const
  try {
    const { data, transactionId, ...trace }: Answer = known
      ? known.run(context, body)
      : notImplemented(action)
    const reply = {
      ...(data !== undefined && { data }),
      ...(transactionId !== undefined && { transactionId }),
    }
    return { reply, trace: { ...nothing, ...trace } }
  } catch (error) {
    return { reply: refusal(error), trace: nothing }
  }
}

/** A CloudError says what to answer. Anything else is a fault of ours: it is named, not hidden. */
export function refusal(error: unknown): { code: ErrorCode; message: string } {
  if (error instanceof CloudError) return { code: error.code, message: error.message }
  const text = error instanceof Error ? error.message : String(error)
  return { code: 'SYS_ERR', message: `${ERRORS.SYS_ERR.text}: ${text}` }
}
