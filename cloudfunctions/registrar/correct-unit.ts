import { createHash } from 'node:crypto'
import { changeUnit, type Changed, type UnitChange, type WrongChange } from '../../domain/roster/change-unit'
import { inParts } from '../../domain/roster/content'
import type { Store } from '../store'
import type { CurrentRoster } from '../store/roster'
import { bringUnits, makeHold } from './bring-roster'

export interface Correction extends Changed {
  rosterId: string
  /** Makes it hold in place of the version that it corrects; false when another one holds. */
  write(auditId: string): Promise<boolean>
}

/** A unit of the roster that holds, changed by hand, as a version of its own: the people are those of the one before. */
export async function correctUnit(
  roster: Store['roster'],
  current: CurrentRoster,
  change: UnitChange,
  { by, now, chance }: { by: string; now: number; chance: string },
): Promise<Correction | { wrong: WrongChange }> {
  const digest = (text: string) => createHash('sha256').update(text).digest('hex')
  const changed = changeUnit(await roster.units(current.rosterId), change, digest)
  if ('wrong' in changed) return changed
  const { people, peopleOf } = current
  const rosterId = `r-${digest(chance).slice(0, 16)}`
  const figures = { units: changed.units.length, people, peopleOf }
  const version = { _id: rosterId, importedAt: now, by, ...figures, state: 'coming' } as const
  return {
    ...changed,
    rosterId,
    async write(auditId) {
      // Whatever breaks off here shows nowhere, and the daily errands take it away.
      await roster.insertVersion(version)
      for (const [n, part] of inParts(changed.units).entries()) await bringUnits(roster, rosterId, n, part)
      return makeHold(roster, version, { holds: current.rosterId, by, auditId }, now)
    },
  }
}
