import { federation } from '../../config/federation'
import type { Place, Scope } from '../../domain/staff'
import { pathTo, type Unit } from '../../domain/unit'
import { cache } from './cache'
import type { Documents } from './documents'

/** The document `current` names the roster that holds now. */
interface CurrentRoster {
  _id: string
  rosterId: string
}

interface UnitPage {
  _id: string
  rosterId: string
  units: Unit[]
}

type Placed = Pick<Unit, 'id' | 'level' | 'parentId'>

const streets = federation.streets.map(({ id }): Placed => ({ id, level: 'street', parentId: null }))

/** Where units lie. Streets are the federation's; the others come with the roster. */
export function openUnits(rosters: Documents<CurrentRoster>, pages: Documents<UnitPage>) {
  const known = cache(60_000, 1, async (): Promise<ReadonlyMap<string, Placed>> => {
    const current = await rosters.get('current')
    const found = current
      ? await pages.find({ where: { rosterId: current.rosterId }, limit: 100, fields: ['units'] })
      : []
    const units: Placed[] = [...found.flatMap((page) => page.units), ...streets]
    return new Map(units.map((unit) => [unit.id, unit]))
  })
  return {
    /** The place that a scope names; null for a unit that is unknown, or of another level. */
    async placeOf(scope: Scope, now: number): Promise<Place | null> {
      if (scope.level === 'district') return 'district'
      const units = await known('all', now)
      return units.get(scope.unitId)?.level === scope.level ? pathTo(scope.unitId, units) : null
    },
  }
}
