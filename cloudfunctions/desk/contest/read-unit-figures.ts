import * as v from 'valibot'
import type { DeskApi } from '../../../contract/desk'
import type { MemberShare, ShareLink } from '../../../contract/desk/result'
import { stateShown } from '../../../domain/correction'
import { deltaOf } from '../../../domain/fold'
import { points } from '../../../domain/points'
import { pathTo } from '../../../domain/unit'
import { sumOf } from '../../../domain/unit-fold'
import { id } from '../../kernel/input'
import { refuse } from '../../kernel/refusal'
import { staffOperation, type StaffScene } from '../../kernel/staff-operation'
import { rankedUnits } from '../../referee/ranked-units'
import { unitsOfContest } from '../../registrar/contest-units'
import { namesOf } from '../../registrar/units'
import type { UnitLink } from '../../store/unit-links'
import type { Contest } from '../../store/contests'
import { memberId } from '../input'
import { placeAsked } from '../result/asked'

export const readUnitFigures = staffOperation<DeskApi['readUnitFigures']>()({
  needs: 'look into a contest',
  input: v.strictObject({ contestId: id, unitId: id, after: v.exactOptional(memberId) }),
  over: async ({ contestId, unitId }, scene) => [await placeAsked(contestId, unitId, scene)],
  async run({ contestId, unitId, after }, { store, now }) {
    const contest = await store.contests.get(contestId, now)
    if (!contest) return refuse('contest_not_found')
    const { byId } = await unitsOfContest(store, contest, now)
    const [unit, path] = [byId.get(unitId), pathTo(unitId, byId)]
    if (!unit || !path) return refuse('unit_not_found')
    const rule = contest.sheet.units?.find(({ level }) => level === unit.level)
    if (!rule) return refuse('board_not_offered')
    const [{ ranked, units }, chains] = await Promise.all([
      rankedUnits(store, contest, rule, now),
      store.attempts.chainsIn(contestId, path, after ?? ''),
    ])
    const row = ranked.find(({ id }) => id === unitId)
    if (!row) return refuse('unit_not_found')
    const { place, people, figures, members, papers, score, ms, highs, lit } = row
    return {
      ...{ unitId, level: unit.level, names: namesOf(path, units), place, people, figures },
      sum: { members, papers, score, ms, highs, lit },
      members: await sharesOf(chains.whole, contest, { store, now }),
      next: chains.more ? (chains.whole.at(-1)?.[0]?.memberId ?? null) : null,
    }
  },
})

async function sharesOf(
  chains: readonly UnitLink[][],
  contest: Contest,
  { store, now }: Pick<StaffScene, 'store' | 'now'>,
): Promise<MemberShare[]> {
  const ids = chains.map(([first]) => first?.memberId ?? '')
  const names = await store.members.names(ids, now)
  return chains.map((chain, at) => ({
    memberId: ids[at] ?? '',
    name: names.get(ids[at] ?? '') ?? null,
    adds: sumOf(chain.filter(({ foldedIn }) => foldedIn > 0).flatMap(deltaOf)),
    links: chain.map((link) => shown(link, contest)),
  }))
}

const shown = (link: UnitLink, { corrections }: Contest): ShareLink => ({
  attemptId: link._id,
  kind: link.kind,
  n: link.tally.papers,
  gate: link.gate,
  state: stateShown(link, corrections),
  score: link.kind === 'paper' ? (link.finish?.score ?? null) : null,
  bonus: points(link.earned.reduce((sum, bonus) => sum + bonus.points, 0)),
  ms: link.finish?.ms ?? null,
  startedAt: link.startedAt,
  finishedAt: link.finish?.at ?? null,
  notYet: link.foldedIn === 0,
})
