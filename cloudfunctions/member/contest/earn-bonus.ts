import * as v from 'valibot'
import type { MemberApi } from '../../../contract/member'
import type { Refusal, RefusalCode } from '../../../contract/refusals'
import { bonusOffers, earn, type Earning } from '../../../domain/earn'
import type { Attempt } from '../../../domain/attempt'
import type { NoBonus } from '../../../domain/bonus'
import { closesFor } from '../../../domain/relief'
import { phaseAt } from '../../../domain/rule-sheet'
import { id } from '../../kernel/input'
import { operation } from '../../kernel/operation'
import { isRefusal, refuse } from '../../kernel/refusal'
import type { Scene } from '../../kernel/scene'
import { onRosterOf } from '../../registrar/contest-units'
import type { Contest } from '../../store/contests'
import { secondsFor, whatOf } from './bonus-time'
import { mayEnter, starterOf } from './joining'
import { looks, settle } from './own-attempt'
import { overridesOf, reliefFor } from './relief'

const receipt = v.pipe(v.string(), v.maxLength(60), v.regex(/^[\w.-]+$/))

export const earnBonus = operation<MemberApi['earnBonus']>()({
  input: v.strictObject({
    contestId: id,
    what: v.variant('kind', [
      v.strictObject({ kind: v.picklist(['sign-in', 'visit']) }),
      v.strictObject({ kind: v.picklist(['read', 'watch']), key: id, receipt }),
    ]),
  }),
  async run({ contestId, what }, scene) {
    const { asker, now, store, receipts } = scene
    if (asker.kind === 'nobody') return refuse('not_signed_in')
    const contest = await store.contests.get(contestId, now)
    if (!contest) return refuse('contest_not_found')
    const phase = phaseAt(contest.sheet, now)
    if (phase === 'upcoming') return refuse('contest_not_open', contest.opensAt)
    if (phase === 'closed' && !(await isOpenForAsker(contest, asker.id, scene)))
      return refuse('contest_closed')
    const isProven = 'receipt' in what ? await hasTakenTime(contest, asker.id, what, scene) : null
    if (isProven) return isProven
    const key =
      'key' in what ? receipts.name({ memberId: asker.id, contestId, what: whatOf(what.kind, what.key) }) : ''
    return add(contest, asker.id, { kind: what.kind, key }, scene)
  },
})

/** Whether a later close is arranged for who asks after that of the sheet. */
async function isOpenForAsker(contest: Contest, memberId: string, scene: Scene): Promise<boolean> {
  const overrides = await overridesOf(contest, scene)
  if (overrides.every(({ closesAt }) => closesAt <= scene.now)) return false
  const last = await scene.store.attempts.last(contest._id, memberId)
  return scene.now < closesFor(contest.sheet, await reliefFor(contest, last, scene))
}

/** null when the receipt shows that the thing has been open long enough. */
async function hasTakenTime(
  contest: Contest,
  memberId: string,
  what: { kind: 'read' | 'watch'; key: string; receipt: string },
  scene: Scene,
): Promise<Refusal | null> {
  const seconds = await secondsFor(contest, what.kind, what.key, scene)
  if (seconds === null) return refuse('bonus_not_offered')
  const of = { memberId, contestId: contest._id, what: whatOf(what.kind, what.key) }
  const openedAt = scene.receipts.read(what.receipt, of)
  if (openedAt === null) return refuse('bonus_not_offered')
  const from = openedAt + seconds * 1000
  return scene.now < from ? refuse('read_on', from) : null
}

const codes: Record<NoBonus, RefusalCode> = {
  not_offered: 'bonus_not_offered',
  already_counted: 'bonus_counted',
  enough_today: 'bonus_enough',
  enough_in_all: 'bonus_enough',
}

/** Adds the bonus to the member's chain, once; what another phone does meanwhile is looked at again. */
async function add(
  contest: Contest,
  memberId: string,
  what: { kind: 'sign-in' | 'visit' | 'read' | 'watch'; key: string },
  scene: Scene,
) {
  const { now, store } = scene
  const starter = starterOf(await store.members.get(memberId), contest)
  if (isRefusal(starter)) return starter
  for (let look = 0; look < looks; look += 1) {
    const found = await store.attempts.last(contest._id, memberId)
    const last = found && (await settle(found, contest, scene))
    if (found && !last) continue
    const unit = last ? last.unit : await onRosterOf(contest, starter.unit, store)
    const earning = earn(contest._id, contest.sheet, { ...starter, unit }, last, what, now, contest.edition)
    if (earning.how === 'not') return refuse(codes[earning.why])
    if (earning.how === 'link' && !(await mayEnter(contest, earning.link, last, starter, scene)))
      return refuse('person_entered')
    if (await isStored(earning, scene)) {
      return { points: earning.bonus.points, offers: bonusOffers(contest.sheet, withIt(earning, last), now) }
    }
  }
  return refuse('busy')
}

const isStored = (earning: Exclude<Earning, { how: 'not' }>, { store }: Scene): Promise<boolean> =>
  earning.how === 'link'
    ? store.attempts.insert(earning.link)
    : store.attempts.ride(earning.attemptId, earning.known, earning.bonus)

const withIt = (earning: Exclude<Earning, { how: 'not' }>, last: Attempt | null): Attempt | null =>
  earning.how === 'link' ? earning.link : last && { ...last, earned: [...last.earned, earning.bonus] }
