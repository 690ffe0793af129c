import * as v from 'valibot'
import type { MemberApi } from '../../../contract/member'
import type { Refusal } from '../../../contract/refusals'
import { privacy } from '../../../config/privacy'
import { isMissing } from '../../../domain/ask'
import { nextAttempt, type Attempt, type Starter } from '../../../domain/attempt'
import { mayStart } from '../../../domain/may-start'
import { pathAmong } from '../../../domain/unit'
import { id } from '../../kernel/input'
import { operation } from '../../kernel/operation'
import { refuse } from '../../kernel/refusal'
import type { Scene } from '../../kernel/scene'
import { unitsOf } from '../../registrar/units'
import type { Contest } from '../../store/contests'
import type { Member } from '../../store/members'
import { looks, settle } from './own-attempt'
import { openAttempt } from './present'

export const startAttempt = operation<MemberApi['startAttempt']>()({
  input: v.strictObject({ contestId: id }),
  async run({ contestId }, scene) {
    const { asker, now, store } = scene
    if (asker.kind === 'nobody') return refuse('not_signed_in')
    const contest = await store.contests.get(contestId, now)
    if (!contest) return refuse('contest_not_found')
    const [me, pool] = await Promise.all([
      store.members.get(asker.id),
      store.contests.pool(contest.poolId, now),
    ])
    const starter = me && isReady(me, contest) ? starterOf(me) : null
    const attempt = await begin(contest, asker.id, starter, scene)
    return 'refused' in attempt ? attempt : openAttempt(attempt, contest, pool)
  },
})

const starterOf = ({ _id, unit, personId }: Member): Starter => ({ memberId: _id, unit, personId })

/** Has told what this contest requires, under the agreement that holds. */
const isReady = (me: Member, { sheet }: Contest): boolean =>
  me.agreement === privacy.version && !isMissing(sheet.asks, me)

/** The member's open attempt, or a new one; two phones that begin at once get the same one. */
async function begin(
  contest: Contest,
  memberId: string,
  starter: Starter | null,
  scene: Scene,
): Promise<Attempt | Refusal> {
  for (let look = 0; look < looks; look += 1) {
    const found = await scene.store.attempts.last(contest._id, memberId)
    const last = found && (await settle(found, contest, scene))
    if (found && !last) continue
    if (last?.state === 'open') return last
    const may = mayStart(contest.sheet, last, scene.now)
    if (!may.may) return refuse(may.why, may.at)
    if (!starter) return refuse('profile_needed')
    const as = last ? starter : await onRosterOf(contest, starter, scene)
    const attempt = nextAttempt(contest._id, contest.sheet, as, last, scene.random(), scene.now)
    if (!(await mayEnter(attempt, last, starter, scene))) return refuse('person_entered')
    if (await scene.store.attempts.insert(attempt)) return attempt
  }
  return refuse('busy')
}

/** Who joins now stands where the roster of the contest has them, whatever a later one says of their units. */
async function onRosterOf({ rosterId }: Contest, starter: Starter, { store }: Scene): Promise<Starter> {
  if (rosterId === null || !starter.unit) return starter
  const { byId } = await unitsOf(store, rosterId)
  return { ...starter, unit: pathAmong(starter.unit, byId) }
}

/** Enters the person of the roster for this member, once in a contest; false when another WeChat of theirs has entered. */
async function mayEnter(
  attempt: Attempt,
  last: Attempt | null,
  { memberId, personId }: Starter,
  { now, store }: Scene,
): Promise<boolean> {
  if (!attempt.asPerson || last?.asPerson || personId === null) return true
  return store.entries.enter({ contestId: attempt.contestId, personId, memberId, now })
}
