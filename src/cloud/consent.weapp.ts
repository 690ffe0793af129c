import Taro from '@tarojs/taro'
import type { ConsentAnswer } from '../../contract/member/notice'
import { Offline } from './errors'

/** The main switch for messages is off in WeChat's settings of this mini-program. */
const switchedOff = 20004

export async function askConsent(templateIds: string[]): Promise<Record<string, ConsentAnswer>> {
  try {
    const said: object = await Taro.requestSubscribeMessage({ tmplIds: templateIds, entityIds: [] })
    return read(templateIds, said as Record<string, unknown>)
  } catch (thrown) {
    if ((thrown as { errCode?: number } | null)?.errCode === switchedOff) return read(templateIds, {})
    throw new Offline()
  }
}

/** What the window does not say of a template counts as rejected. */
const read = (templateIds: string[], said: Record<string, unknown>): Record<string, ConsentAnswer> =>
  Object.fromEntries(templateIds.map((id) => [id, answers.find((answer) => answer === said[id]) ?? 'reject']))

const answers: ConsentAnswer[] = ['accept', 'reject', 'ban', 'filter']
