import { told } from '../support/told'
import { federation } from '../../config/federation'
import { chanceOf } from '../support/chance'
import { answersTo } from '../support/play'
import { memberAct } from './acts'
import { beginContest, endContest, nextEvening } from './contest'
import type { History } from './history'
import type { Mishap } from './lockstep'
import type { Phone, Wish } from './phone'
import type { Place } from './place'
import { sheetOf } from './sheets'
import { quiet } from './sweeps'

const templateId = federation.templates.contestOpens.id
/** A day has tries enough for those of a sweep. */
const tries = { perDay: null, inAll: null }

/**
 * A contest of a member, whose every call that writes has this mishap at its nth database call. Each time the phone asks
 * again with the same words, while the first call still hangs or when it has come to nothing, and must be answered well.
 */
export async function sweepMember(place: Place, does: Mishap, nth: number): Promise<History> {
  const { cloud } = place.district
  const opens = nextEvening(cloud.clock.now())
  const sheet = { ...sheetOf(chanceOf(1), opens), tries }
  const phones = place.phones.slice(0, 2)
  const [phone, other] = phones as [Phone, Phone]
  const contestId = `member-${does}-${nth}`
  const history = await beginContest(place, contestId, sheet, phones)

  /** The mishap strikes the first of two calls alike. */
  async function twice(operation: string, input: object, from = phone): Promise<void> {
    const wish = { operation, input } as Wish
    const again = memberAct(place, history, from, wish, quiet)
    const struck = { ...memberAct(place, history, from, wish, quiet), fault: { nth, does } }
    await place.lockstep.play([struck, again], quiet)
    const answer = history.told.find(({ tag }) => tag === again.tag)
    if (!answer?.reply?.ok) throw new Error(`${operation}, ${does} at call ${nth}: ${JSON.stringify(answer)}`)
    const first = history.told.find(({ tag }) => tag === struck.tag)
    if (first) first.disturbed = does !== 'hang'
  }
  /** From the start to the end of an attempt. */
  async function plays(from: Phone, right: number): Promise<void> {
    await twice('startAttempt', { contestId }, from)
    if (!from.paper) throw new Error('the phone has no paper')
    const { attemptId } = from.paper
    const answers = answersTo(from.paper).map((answer, at) => (at < right ? answer : []))
    await twice('saveAnswers', { attemptId, answers: answers.map(() => [0]), revision: 1 }, from)
    cloud.clock.advance(6000)
    await twice('submitAttempt', { attemptId, answers, revision: 2 }, from)
    history.seen.push(await place.documents('attempts', { contestId }))
  }

  await twice('saveProfile', told(phone.name, ['desheng', 'niujie', 'yuetan'][nth % 3]))
  cloud.wechat.grant(phone.openid, templateId)
  await twice('subscribe', { contestId, askId: `asking-${does}-${nth}`, answers: { [templateId]: 'accept' } })
  cloud.clock.moveTo(opens + 1000)
  await plays(phone, 1)
  await plays(other, 3)
  await plays(phone, 4)
  await endContest(place, history, phones)
  return history
}
