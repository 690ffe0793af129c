import type { DatabaseCall, DatabaseFault, LocalCloudOptions } from '../../local-cloud'

type Does = Exclude<DatabaseFault, 'pass'>

/** Nothing of a call was done, or it was done and nobody heard of it. */
export const breaks = ['kill-before', 'drop-reply'] as const satisfies Does[]

/** Breaks calls of a district off: goes into the options of `openDistrict`. `among` says which calls of a function count. */
export function breaker(among: (call: DatabaseCall) => boolean) {
  let mishap: { nth: number; does: Does } | null = null
  let calls = 0
  const faults: LocalCloudOptions['faults'] = {
    onDatabaseCall(call) {
      if (!among(call)) return 'pass'
      calls = Math.max(calls, call.nth)
      return mishap?.nth === call.nth ? mishap.does : 'pass'
    },
  }
  /** Does something of which the nth database call is broken off; what becomes of it is looked at afterwards. */
  async function brokenOff<T>(nth: number, does: Does, act: () => Promise<T>): Promise<T | null> {
    mishap = { nth, does }
    try {
      return await act()
    } catch {
      return null
    } finally {
      mishap = null
    }
  }
  return {
    options: { faults },
    brokenOff,
    /** The most database calls that one call of the function has made so far. */
    calls: () => calls,
    /** Both breaks at each database call in turn, as many as the rounds so far have made; expects at least so many. */
    async sweep(least: number, round: (nth: number, does: Does) => Promise<void>): Promise<void> {
      for (const does of breaks) {
        calls = 0
        for (let nth = 1; nth === 1 || nth <= calls; nth += 1) await round(nth, does)
        expect(calls).toBeGreaterThanOrEqual(least)
      }
    },
  }
}

export const ofFunction =
  (name: string) =>
  ({ function: called }: DatabaseCall): boolean =>
    called === name
