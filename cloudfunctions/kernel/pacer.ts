import { takeOne, type Pace } from '../../domain/allowance'
import type { Asker } from './scene'

/** So many askers' operations are remembered; a forgotten one begins anew. 20,000 take about 3 MB. */
const most = 20_000

/**
 * Slows a member who asks faster than the pace: null, or the hour (ms) from which it may be asked again. It costs no
 * database call, because it lives in the memory of one instance: where N instances answer, a member has N times the pace.
 * What must hold better than that is counted in the database (`tries.ts`). Who has no OPENID is not slowed: one allowance
 * for all of them would let one shut the door on the others.
 */
export function makePacer(keep = most) {
  const fullAt = new Map<string, number>()
  return (asker: Asker, operation: string, pace: Pace, now: number): number | null => {
    if (asker.kind === 'nobody') return null
    const key = `${asker.id} ${operation}`
    const taken = takeOne(pace, fullAt.get(key) ?? 0, now)
    if (!taken.may) return taken.at
    fullAt.delete(key)
    fullAt.set(key, taken.fullAt)
    const oldest = fullAt.keys().next().value
    if (fullAt.size > keep && oldest !== undefined) fullAt.delete(oldest)
    return null
  }
}
