import type { Database } from './database/index'
import { indexWatch, missingIndex } from './missing-index'
import { makeRing, type Ring } from './ring'
import type { JournalEntry } from './types'

export type Journal = Ring<JournalEntry> & {
  /** Tells whoever runs this cloud that an index is missing. */
  warn(shape: string, scanned: number): void
}

export const openJournal = (): Journal => ({
  ...makeRing<JournalEntry>(50_000),
  warn: indexWatch((line) => {
    console.warn(line)
  }),
})

type Handled = ReturnType<Database['handle']>

/** Answers one database call and writes down what it cost and who made it. */
export function handleAndRecord(
  { database, journal, now }: { database: Database; journal: Journal; now: () => number },
  action: string,
  body: Record<string, unknown>,
  callId: string | null,
): Handled['reply'] {
  const at = now()
  const started = performance.now()
  const { reply, trace } = handle(database, action, body)
  const code = 'code' in reply ? reply.code : null
  const missing = missingIndex(action, body, trace)
  if (missing !== null) journal.warn(missing, trace.scanned)
  const named = missing === null ? {} : { missingIndex: missing }
  journal.push({ at, action, ...trace, ...named, ms: performance.now() - started, code, callId })
  return reply
}

/** A fault in the database half must reach the function as an error, not take the server down. */
function handle(database: Database, action: string, body: Record<string, unknown>): Handled {
  try {
    return database.handle(action, body)
  } catch (error) {
    const collection = typeof body['collectionName'] === 'string' ? body['collectionName'] : ''
    return {
      reply: { code: 'SYS_ERR', message: `The local database failed: ${(error as Error).message}` },
      trace: { collection, kind: 'other', rows: 0, scanned: 0, index: null },
    }
  }
}
