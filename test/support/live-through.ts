import { federation } from '../../config/federation'
import type { Canary } from './canary'
import { good, type Ask, type District } from './district'
import { answersTo } from './play'
import { told } from './told'

const template = federation.templates.contestOpens.id

/** The canary lives through everything that a member can do: tells, plays, is folded, subscribes, writes to staff. */
export async function liveThrough(
  district: District,
  { openid, name, phone, words }: Canary,
  contests = { open: 'spring', upcoming: 'autumn' },
): Promise<Ask> {
  const ask = district.phone(openid)
  good(await ask('saveProfile', { ...told(name, 'niujie'), phone: { typed: phone } }))
  const paper = good(await ask('startAttempt', { contestId: contests.open }))
  const { attemptId } = paper
  good(await ask('saveAnswers', { attemptId, answers: answersTo(paper, 5), revision: 1 }))
  district.cloud.clock.advance(60_000)
  good(await ask('submitAttempt', { attemptId, answers: answersTo(paper, 2), revision: 2 }))
  const asking = {
    contestId: contests.upcoming,
    askId: `asking-${openid}`,
    answers: { [template]: 'accept' },
  } as const
  good(await ask('subscribe', asking))
  good(await ask('sendFeedback', { sendId: 'one', kind: 'other', words, requestIds: [] }))
  district.cloud.clock.advance(6000)
  await district.tick()
  return ask
}
