import * as v from 'valibot'
import type { MemberApi } from '../../../contract/member'
import type { Refusal } from '../../../contract/refusals'
import { nextAttempt, type Attempt, type Starter } from '../../../domain/attempt'
import { mayStart } from '../../../domain/may-start'
import { reliefOf, type Override } from '../../../domain/relief'
import type { UnitPath } from '../../../domain/unit'
import { gate, id } from '../../kernel/input'
import { operation } from '../../kernel/operation'
import { isRefusal, refuse } from '../../kernel/refusal'
import type { Scene } from '../../kernel/scene'
import { onRosterOf } from '../../registrar/contest-units'
import type { Contest } from '../../store/contests'
import { mayEnter, starterOf } from './joining'
import { looks, settle } from './own-attempt'
import { openAttempt } from './present'
import { overridesOf } from './relief'

export const startAttempt = operation<MemberApi['startAttempt']>()({
  input: v.strictObject({ contestId: id, gate: v.exactOptional(gate) }),
  async run({ contestId, gate }, scene) {
    const { asker, now, store } = scene
    if (asker.kind === 'nobody') return refuse('not_signed_in')
    const contest = await store.contests.get(contestId, now)
    if (!contest) return refuse('contest_not_found')
    const [me, pool, overrides] = await Promise.all([
      store.members.get(asker.id),
      store.contests.pool(contest.poolId, now),
      overridesOf(contest, scene),
    ])
    const who = {
      memberId: asker.id,
      unit: me?.unit ?? null,
      starter: starterOf(me, contest),
      overrides,
    }
    const attempt = await begin(contest, who, gateOf(contest, gate), scene)
    return 'refused' in attempt ? attempt : openAttempt(attempt, contest, pool)
  },
})

/** A contest with gates is begun at one of them, the first if none was named; one without has none. */
const gateOf = ({ sheet }: Contest, asked: number | undefined): number | null =>
  sheet.gates ? (asked ?? 0) : null

/** Who wants to begin, and what staff arranged in the contest. */
interface Beginner {
  memberId: string
  unit: UnitPath | null
  starter: Starter | Refusal
  overrides: readonly Override[]
}

/** The member's open attempt, or a new one; two phones that begin at once get the same one. */
async function begin(
  contest: Contest,
  { memberId, unit, starter, overrides }: Beginner,
  gate: number | null,
  scene: Scene,
): Promise<Attempt | Refusal> {
  for (let look = 0; look < looks; look += 1) {
    const found = await scene.store.attempts.last(contest._id, memberId)
    const last = found && (await settle(found, contest, scene))
    if (found && !last) continue
    if (last?.state === 'open') return last
    const own = last ? last.unit : await onRosterOf(contest, unit, scene.store)
    const relief = reliefOf(overrides, { memberId, unit: own })
    const may = mayStart(contest.sheet, last, scene.now, gate, relief)
    if (!may.may) return refuse(may.why, may.at)
    if (isRefusal(starter)) return starter
    const beginning = { seed: scene.random(), gate, edition: contest.edition, longer: relief }
    const attempt = nextAttempt(
      contest._id,
      contest.sheet,
      { ...starter, unit: own },
      last,
      beginning,
      scene.now,
    )
    if (!(await mayEnter(contest, attempt, last, starter, scene))) return refuse('person_entered')
    if (await scene.store.attempts.insert(attempt)) return attempt
  }
  return refuse('busy')
}
