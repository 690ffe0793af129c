import type { Journal } from '../journal'
import type { Ring } from '../ring'
import type { CallRecord } from '../types'

interface CallParts {
  records: Ring<CallRecord>
  journal: Journal
}

/** The last hundred calls, newest first, of one function or one trigger when the query names it. */
export function listCalls({ records, journal }: CallParts, query: URLSearchParams) {
  const wanted = query.get('function')
  const trigger = query.get('trigger')
  const spent = spentByCall(journal)
  return records
    .items()
    .reverse()
    .filter((call) => (!wanted || call.function === wanted) && (!trigger || call.trigger === trigger))
    .slice(0, 100)
    .map(({ event, outcome, logs, ...call }) => ({
      ...call,
      about: call.trigger === 'push' ? eventName(event) : null,
      outcome: outcome && (outcome.ok ? 'OK' : outcome.code),
      logs: logs.length,
      ...(spent.get(call.callId) ?? { database: 0, unindexed: 0 }),
    }))
}

/** One call with its logs and database calls; null when it is no longer kept. */
export function findCall({ records, journal }: CallParts, callId: string | null) {
  const call = records.items().find((one) => one.callId === callId)
  if (!call) return null
  return { ...call, database: journal.items().filter((entry) => entry.callId === callId) }
}

/** How many database calls each call made, and how many of them lacked an index. */
function spentByCall(journal: Journal): Map<string, { database: number; unindexed: number }> {
  const spent = new Map<string, { database: number; unindexed: number }>()
  for (const entry of journal.items()) {
    if (entry.callId === null) continue
    const { database, unindexed } = spent.get(entry.callId) ?? { database: 0, unindexed: 0 }
    const more = entry.missingIndex === undefined ? 0 : 1
    spent.set(entry.callId, { database: database + 1, unindexed: unindexed + more })
  }
  return spent
}

function eventName(event: unknown): string | null {
  const name = (event as { Event?: unknown } | null)?.Event
  return typeof name === 'string' ? name : null
}
