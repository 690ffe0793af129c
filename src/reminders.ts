import { federation } from '../config/federation'
import type { ConsentAnswer } from '../contract/member/notice'
import { member } from './cloud/ask'
import { askConsent } from './cloud/consent'

const templateId = federation.templates.contestOpens.id

/** What came of asking: `on` as wished, else why not. */
type Asked = 'on' | Exclude<ConsentAnswer, 'accept'>

/**
 * Asks the member for one message and for this contest's reminder. Called directly in a tap: WeChat's window opens before
 * anything is awaited. Throws what `askConsent` and `member` throw.
 */
export async function askReminder(contestId: string): Promise<Asked> {
  const answers = await askConsent([templateId])
  await member('subscribe', { contestId, askId: newAskId(), answers })
  return asked(answers)
}

/** Asks for one more message, for whatever comes. Called directly in a tap. */
export async function askOneMore(): Promise<Asked> {
  const answers = await askConsent([templateId])
  await member('topUp', { askId: newAskId(), answers })
  return asked(answers)
}

/** Why there will be no reminder, and what helps. */
export const whyNot: Record<Exclude<Asked, 'on'>, string> = {
  reject: '没有允许发送消息，到时提醒不了您。需要时再点一次。',
  ban: '微信停用了这种消息，到时提醒不了您。',
  filter: '微信没有让这条消息通过，到时提醒不了您。',
}

const asked = (answers: Record<string, ConsentAnswer>): Asked => {
  const answer = answers[templateId] ?? 'reject'
  return answer === 'accept' ? 'on' : answer
}

/** Names one asking, so that sending it twice counts once. */
const newAskId = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 12)}`
