import { openapi } from 'wx-server-sdk'
import type { Sending } from '../../domain/subscription'
import { outcomeOf } from './outcome'

export type Weixin = ReturnType<typeof openWeixin>

interface Message {
  openid: string
  templateId: string
  /** A page of the mini-program with its query. */
  page: string
  data: Record<string, { value: string }>
}

/** What we ask of WeChat itself. */
export function openWeixin() {
  return {
    /** Sends one subscription message, at most once: WeChat knows no key of repetition. */
    async sendMessage({ openid, templateId, page, data }: Message): Promise<Sending> {
      try {
        await openapi.subscribeMessage.send({ touser: openid, templateId, page, data, lang: 'zh_CN' })
        return 'sent'
      } catch (error) {
        const outcome = outcomeOf(error)
        if (outcome === 'failed')
          console.error('subscribeMessage.send failed:', String((error as Error).message))
        return outcome
      }
    },
  }
}
