import type { DirectoryUnit } from '../../domain/directory'
import { ancestors, findUnits, type UnitIndex } from '../../domain/find-unit'
import type { UnitLevel } from '../../domain/unit'

/** So many choices are looked at; nobody reads more. */
const most = 30

export interface Among {
  /** Only units of these levels. */
  levels?: readonly UnitLevel[] | undefined
  /** Only this unit and those in it. */
  within?: string | null | undefined
}

/** The units to choose from: what fits the words, or without words those right under the chosen unit, else the streets. */
export function unitChoices(
  index: UnitIndex,
  typed: string,
  chosen: string | null,
  { levels, within = null }: Among,
): DirectoryUnit[] {
  const fits = (unit: DirectoryUnit): boolean =>
    (!levels || levels.includes(unit.level)) &&
    (within === null || unit.id === within || ancestors(index, unit).includes(within))
  if (typed.trim() !== '') return findUnits(index, typed, index.rows.length).filter(fits).slice(0, most)
  const under = (id: string | null) => (index.under.get(id) ?? []).filter(fits)
  const below = chosen === null ? [] : under(chosen)
  if (below.length > 0) return below
  const top = within === null ? null : index.byId.get(within)
  return top ? [top, ...under(top.id)].filter(fits) : under(null)
}
