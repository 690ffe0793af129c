import type { LocalCloud, MessageTemplate, WechatOptions } from '../../local-cloud'

export const contest: MessageTemplate = {
  id: 'contest-opens',
  title: '竞赛开始提醒',
  fields: { thing1: 'thing', time2: 'time' },
  labels: { thing1: '竞赛名称', time2: '开始时间' },
}
export const article: MessageTemplate = { id: 'article', title: '新文章提醒', fields: { thing1: 'thing' } }

/** Two templates; `asker`, which says all that it sees, gets what WeChat pushes. */
export const wechat: WechatOptions = { templates: [contest, article], pushTo: 'asker' }

/** A message that WeChat takes, with changes. */
export const message = (changes: object = {}) => ({
  touser: 'o-li',
  templateId: contest.id,
  page: 'packages/contest/contest/index?id=c1',
  data: { thing1: { value: '安全生产月知识竞赛' }, time2: { value: '2026年11月23日 18:00' } },
  ...changes,
})

export interface Sent {
  errCode: number
  errMsg: string
}

/** What the function that sends it is told. */
export async function post(cloud: LocalCloud, changes: object = {}): Promise<Sent> {
  const outcome = await cloud.call('postman', { message: message(changes) }, { openid: 'o-zhao' })
  if (!outcome.ok) throw new Error(outcome.message)
  return outcome.result as Sent
}

/** What the function that gets the pushes saw, push by push. */
export async function pushes(cloud: LocalCloud) {
  await cloud.wechat.settled()
  return cloud
    .calls()
    .filter(({ trigger }) => trigger === 'push')
    .map(({ outcome, openid }) => {
      const { event, context } = (outcome?.ok ? outcome.result : {}) as {
        event: Record<string, unknown>
        context: Record<string, unknown>
      }
      return { event, context, openid }
    })
}
