import { federation } from '../../config/federation'
import { chanceOf, type Chance } from '../support/chance'
import { answersTo } from '../support/play'
import { sheet3 } from '../support/sheets'
import { memberAct, timerAct } from './acts'
import { beginContest, endContest, nextEvening } from './contest'
import type { History } from './history'
import type { Act, Mishap } from './lockstep'
import type { Phone, Wish } from './phone'
import type { Place } from './place'
import { sheetOf } from './sheets'

const templateId = federation.templates.contestOpens.id
/** No run of a timer here makes more database calls; the first three take its job. */
export const everyCallOfAFold = Array.from({ length: 14 }, (_, at) => at + 1)
export const everyCallOfAnErrand = [4, 5, 6, 7, 8, 9, 10, 11, 12]
/** Nothing befalls the calls of members. */
export const quiet: Chance = { ...chanceOf(0), is: () => false }

/**
 * One contest in which fold workers have this mishap, one at its first database call, one at its second and so on. Each
 * time a member has just finished; when the lease has run out another worker comes, another member finishes, and a third
 * worker comes, all before one that hangs goes on.
 */
export async function sweepFolds(
  place: Place,
  does: Mishap,
  nths: readonly number[] = everyCallOfAFold,
): Promise<History> {
  const { clock } = place.district.cloud
  const opens = nextEvening(clock.now())
  const sheet = { ...sheetOf(chanceOf(1), opens), tries: { perDay: null, inAll: null }, board: sheet3.board }
  const phones = place.phones.slice(0, 3)
  const history = await beginContest(place, `folds-${does}-${nths.join('-')}`, sheet, phones)
  clock.moveTo(opens + 1000)
  for (const nth of nths) {
    const [first, second] = [phones[nth % 3] as Phone, phones[(nth + 1) % 3] as Phone]
    // Nobody finishes after the one of a single sweep: what that worker left, no later batch repairs.
    const isLast = nths.length === 1
    for (const phone of isLast ? [first] : [first, second])
      await one(place, history, phone, {
        operation: 'startAttempt',
        input: { contestId: history.contestId } as never,
      })
    clock.advance(6000)
    await one(place, history, first, submission(first, Math.floor((nth - 1) / 3)))
    const worker = timerAct(place, 'clock', { nth, does })
    const later = [
      memberAct(place, history, second, submission(second, Math.floor(nth / 3)), quiet),
      leaseRunsOut,
      timerAct(place, 'clock'),
    ]
    await place.lockstep.play(
      [worker, leaseRunsOut, timerAct(place, 'clock'), ...(isLast ? [] : later)],
      quiet,
    )
    history.seen.push(await place.documents('attempts', { contestId: history.contestId }))
  }
  await endContest(place, history, phones)
  return history
}

const leaseRunsOut = { jump: 61_000, patient: true }

/**
 * The first `right` questions rightly. Each ending of a member is better than the one before, by score or by time: so each
 * batch changes the board, and a page that falls back is seen.
 */
const submission = ({ paper }: Phone, right: number): Wish => ({
  operation: 'submitAttempt',
  input: {
    attemptId: paper?.attemptId ?? '',
    answers: paper ? answersTo(paper).map((answer, at) => (at < right ? answer : [])) : [],
    revision: 1,
  },
})

const one = (place: Place, history: History, phone: Phone, wish: Wish): Promise<void> =>
  place.lockstep.play([memberAct(place, history, phone, wish, quiet)], quiet)

/** A contest whose reminders are sent by a run that has this mishap at its nth database call; others come after it. */
export async function sweepReminders(place: Place, does: Mishap, nth: number): Promise<History> {
  const { cloud } = place.district
  const opens = nextEvening(cloud.clock.now())
  const phones = place.phones.slice(0, 3)
  const history = await beginContest(place, `reminders-${does}-${nth}`, sheetOf(chanceOf(1), opens), phones)
  for (const phone of phones) {
    // Two messages are granted, so that WeChat itself would not stop a second one.
    cloud.wechat.grant(phone.openid, templateId, 2)
    for (const asked of ['first', 'first', 'second']) {
      const askId = `${asked}-${does}-${nth}`
      const input = { contestId: history.contestId, askId, answers: { [templateId]: 'accept' } } as never
      await one(place, history, phone, { operation: 'subscribe', input })
      cloud.clock.advance(1000)
    }
  }
  cloud.wechat.script({ does: 'lost' })
  cloud.clock.moveTo(opens + 500)
  const first: Act = timerAct(place, 'errands', { nth, does })
  await place.lockstep.play([first, leaseRunsOut, timerAct(place, 'errands')], quiet)
  await endContest(place, history, phones)
  return history
}
