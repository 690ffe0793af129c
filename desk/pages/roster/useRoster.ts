import { useQuery } from '@tanstack/react-query'
import type { HeldRoster } from '../../../contract/desk/roster'
import { indexUnits, type UnitIndex } from '../../../domain/find-unit'
import type { Unit } from '../../../domain/unit'
import { desk } from '../../ask/desk'

/** The roster that holds now, whole; null before the first import. */
export interface Roster {
  held: HeldRoster | null
  units: Unit[]
  index: UnitIndex
  byId: ReadonlyMap<string, Unit>
  /** By the unit above; the streets under null. */
  under: ReadonlyMap<string | null, readonly Unit[]>
}

let known: Roster | null = null

async function bringRoster(): Promise<Roster> {
  const have = known?.held?.rosterId
  const first = await desk('readRoster', { part: 0, ...(have && { have }) })
  if (known && first.units === null) return known
  const later = Array.from({ length: Math.max(0, first.parts - 1) }, (_, at) =>
    desk('readRoster', { part: at + 1 }),
  )
  const parts = [first, ...(await Promise.all(later))]
  // Another one came to hold between two parts.
  if (parts.some(({ held }) => held?.rosterId !== first.held?.rosterId)) return bringRoster()
  const units = parts.flatMap((part) => part.units ?? [])
  const under = new Map<string | null, Unit[]>()
  for (const unit of units) {
    const siblings = under.get(unit.parentId)
    if (siblings) siblings.push(unit)
    else under.set(unit.parentId, [unit])
  }
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  known = { held: first.held, units, index: indexUnits(units), byId, under }
  return known
}

/** The roster as this page has it; asks only for what is new. */
export const useRoster = () =>
  useQuery({ queryKey: ['readRoster'], queryFn: bringRoster, staleTime: 30_000, structuralSharing: false })

/** A unit and those above it, from the street down. */
export function pathOf({ byId }: Pick<Roster, 'byId'>, unitId: string | null): Unit[] {
  const unit = unitId === null ? undefined : byId.get(unitId)
  return unit ? [...pathOf({ byId }, unit.parentId), unit] : []
}
