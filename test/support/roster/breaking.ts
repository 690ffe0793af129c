import type {
  CurrentRoster,
  RosterPerson,
  RosterVersion,
  UnitPage,
} from '../../../cloudfunctions/store/roster'
import { openRoster } from '../../../cloudfunctions/store/roster'
import type { Documents } from '../../../cloudfunctions/store/documents'
import { bulk } from '../../../seed/bulk'

export class BrokenOff extends Error {}

/** What befalls the nth call: nothing is done, or it is done and nobody hears of it. */
export interface Break {
  nth: number
  done: boolean
}

/** The store's roster over the real SDK, broken off at its nth database call. `calls()` says how many there were. */
export function breakingRoster(at: Break | null) {
  let calls = 0
  const breaking = <D extends { _id: string }>(name: string): Documents<D> => {
    const real = bulk<D>(name)
    const call =
      (method: 'get' | 'find' | 'count' | 'insert' | 'update' | 'put' | 'remove') =>
      async (...args: unknown[]) => {
        calls += 1
        const isHere = calls === at?.nth
        if (at && (calls > at.nth || (isHere && !at.done))) throw new BrokenOff()
        const answer = await (real[method] as (...args: unknown[]) => Promise<unknown>)(...args)
        if (isHere) throw new BrokenOff()
        return answer
      }
    const methods = ['get', 'find', 'count', 'insert', 'update', 'put', 'remove'] as const
    return { is: real.is, ...Object.fromEntries(methods.map((name) => [name, call(name)])) } as Documents<D>
  }
  const roster = openRoster(
    breaking<RosterVersion | CurrentRoster>('rosters'),
    breaking<UnitPage>('unit_pages'),
    breaking<RosterPerson>('people'),
  )
  return { roster, calls: () => calls }
}
