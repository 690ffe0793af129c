import type { UnitLevel } from './unit'

/** What a contest gives. `board` is the members' own, or that of the units of a level. */
export type Award =
  /** Whoever has so many points in one paper takes part in the drawing of lots. */
  | { kind: 'lottery'; atLeast: number; name: string; winners?: number }
  | { kind: 'places'; from: number; to: number; name: string; board?: UnitLevel; atLeast?: number }
  /** So many percent of a board's units, or of those that no award above names; `within` the best so many percent. */
  | { kind: 'share'; board: UnitLevel; percent: number; of: 'all' | 'rest'; within?: number; name: string }
  /** Whoever lights every gate. */
  | { kind: 'all-lit'; name: string }

/** A place on a board with what stands there. */
export interface Placed {
  id: string
  place: number
  score: number
}

/** The awards of a board by the names on it; who shares a place shares its award. `placed` is the board in its order. */
export function awardsOn(
  board: UnitLevel | 'members',
  placed: readonly Placed[],
  awards: readonly Award[],
): Map<string, string[]> {
  const given = new Map<string, string[]>()
  const give = (ids: readonly string[], name: string) =>
    ids.forEach((id) => given.set(id, [...(given.get(id) ?? []), name]))
  for (const award of awards) {
    if (award.kind === 'places' && (award.board ?? 'members') === board)
      give(
        placed.filter((one) => isWithin(one, award)).map(({ id }) => id),
        award.name,
      )
    if (award.kind === 'share' && award.board === board) give(shareOf(placed, award, given), award.name)
  }
  return given
}

const isWithin = ({ place, score }: Placed, award: Award & { kind: 'places' }): boolean =>
  place >= award.from && place <= award.to && score >= (award.atLeast ?? 0)

/** A number of units is rounded down, and grows by those who share its last place. */
function shareOf(
  placed: readonly Placed[],
  { percent, of, within = 100 }: Award & { kind: 'share' },
  given: ReadonlyMap<string, string[]>,
): string[] {
  const rest = of === 'rest' ? placed.filter(({ id }) => !given.has(id)) : placed
  const last = rest[Math.floor((rest.length * percent) / 100) - 1]
  const bound = placed[Math.floor((placed.length * within) / 100) - 1]
  if (!last || !bound) return []
  return rest.filter(({ place }) => place <= Math.min(last.place, bound.place)).map(({ id }) => id)
}
