import type { District } from './district'

export interface Calls {
  reads: number
  writes: number
  /** Calls that no index served. */
  scans: unknown[]
}

/** The database calls of an action, from the cloud's own journal. */
export async function countCalls({ cloud }: District, action: () => Promise<unknown>): Promise<Calls> {
  cloud.journal.clear()
  await action()
  const calls = cloud.journal.entries()
  return {
    reads: calls.filter((call) => call.kind === 'read').length,
    writes: calls.filter((call) => call.kind === 'write').length,
    scans: calls
      .filter((call) => call.index === null && call.action !== 'database.insertDocument')
      .map((call) => [call.action, call.collection]),
  }
}
