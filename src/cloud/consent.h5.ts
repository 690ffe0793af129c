import Taro from '@tarojs/taro'
import { federation } from '../../config/federation'
import type { ConsentAnswer } from '../../contract/member/notice'
import { Offline } from './errors'

/** A browser has no WeChat: our own window asks, and the local cloud's pretend WeChat is told. */
export async function askConsent(templateIds: string[]): Promise<Record<string, ConsentAnswer>> {
  const { confirm } = await Taro.showModal({
    title: `${federation.appName} 申请给您发送消息`,
    content: '竞赛开始提醒（发送 1 次）',
    confirmText: '允许',
    cancelText: '拒绝',
  })
  const answers = Object.fromEntries(templateIds.map((id) => [id, confirm ? 'accept' : 'reject'] as const))
  const told = await fetch('/_/wechat/subscribe', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ tmplIds: templateIds, answers }),
  }).catch(() => null)
  if (!told?.ok) throw new Offline()
  return answers
}
