import { readPart } from '../../domain/directory'
import { ancestors, indexUnits, type UnitIndex } from '../../domain/find-unit'
import { desk } from '../ask/desk'

/** The units that hold now, ready to be searched. */
export interface Directory {
  version: string
  index: UnitIndex
}

let held: Directory | null = null

/** The directory as this page has it; asks only for what is new. Throws what asking throws. */
export async function bringUnits(): Promise<Directory> {
  const first = await desk('readUnits', { part: 0, ...(held && { have: held.version }) })
  if (held && first.text === null) return held
  const later = Array.from({ length: Math.max(0, first.parts - 1) }, (_, at) =>
    desk('readUnits', { part: at + 1 }),
  )
  const parts = [first, ...(await Promise.all(later))]
  // Another roster came to hold between two parts.
  if (parts.some(({ version }) => version !== first.version)) return bringUnits()
  held = { version: first.version, index: indexUnits(parts.flatMap(({ text }) => readPart(text ?? ''))) }
  return held
}

/** The names of a unit and of those above it, from the street down; the id alone of one that is unknown. */
export function namesOf(index: UnitIndex, unitId: string): string[] {
  const unit = index.byId.get(unitId)
  if (!unit) return [unitId]
  const above = ancestors(index, unit).flatMap((id) => index.byId.get(id)?.name ?? [])
  return [unit.name, ...above].reverse()
}
