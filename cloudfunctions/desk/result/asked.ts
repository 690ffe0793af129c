import type { ResultsHour } from '../../../contract/desk/result-table'
import type { Place } from '../../../domain/staff'
import { pathTo, type UnitPath } from '../../../domain/unit'
import type { Refusal } from '../../../contract/refusals'
import { refuse } from '../../kernel/refusal'
import type { BareScene } from '../../kernel/scene'
import { unitsOfContest } from '../../registrar/contest-units'
import type { Units } from '../../registrar/units'
import type { SummaryPage } from '../../store/boards'
import type { Contest } from '../../store/contests'

type Scene = Pick<BareScene, 'store' | 'now'>

/** The place of a unit on the contest's roster; what it does not know, and no unit, is the district's. */
export async function placeAsked(
  contestId: string,
  unitId: string | undefined,
  { store, now }: Scene,
): Promise<Place> {
  const contest = await store.contests.get(contestId, now)
  if (!contest || unitId === undefined) return 'district'
  return pathTo(unitId, (await unitsOfContest(store, contest, now)).byId) ?? 'district'
}

/** So many names at once are too many to choose among. */
export const mostNamesakes = 1000

export interface Asked {
  contest: Contest
  units: Units
  /** null: the district. */
  path: UnitPath | null
}

/** The contest and the unit that are asked for; `fresh`: not the contest that the instance keeps. */
export async function asked(
  contestId: string,
  unitId: string | undefined,
  { store, now }: Scene,
  fresh = false,
): Promise<Asked | Refusal> {
  const contest = await (fresh ? store.contests.fresh(contestId) : store.contests.get(contestId, now))
  if (!contest) return refuse('contest_not_found')
  const units = await unitsOfContest(store, contest, now)
  if (unitId === undefined) return { contest, units, path: null }
  const path = pathTo(unitId, units.byId)
  return path ? { contest, units, path } : refuse('unit_not_found')
}

/** Of what hour results are that are read from this board. */
export const hourOf = (contest: Contest, page: Pick<SummaryPage, 'foldedAt'> | null): ResultsHour => ({
  at: page?.foldedAt ?? null,
  final: contest.final,
  digest: contest.digest || null,
  edition: contest.edition,
  correcting: contest.next !== null,
})
