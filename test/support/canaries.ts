import { federation } from '../../config/federation'
import { good, type Ask, type District } from './district'
import { answersTo } from './play'
import { told } from './told'

/** A member whose name, number and words nobody else has, so that any copy of them is found. */
export interface Canary {
  openid: string
  name: string
  phone: string
  words: string
}

export const canary: Canary = {
  openid: 'oCanary',
  name: '鸾翀霁',
  phone: '18912340987',
  words: '金丝雀在三号楼唱歌',
}
export const otherCanary: Canary = {
  openid: 'oOtherCanary',
  name: '夔韫旸',
  phone: '17698761234',
  words: '画眉鸟在五号楼唱歌',
}

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
