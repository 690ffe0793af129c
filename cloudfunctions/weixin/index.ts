import { openapi } from 'wx-server-sdk'
import type { Sending } from '../../domain/subscription'
import { outcomeOf } from './outcome'

export type Weixin = ReturnType<typeof openWeixin>

interface PhoneReply {
  phoneInfo?: { purePhoneNumber?: string }
}

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
    /** The phone number behind a code that the member's phone got from WeChat; null when WeChat names none. Works once. */
    async phoneOf(code: string): Promise<string | null> {
      try {
        const { phoneInfo } = (await openapi.phonenumber.getPhoneNumber({ code })) as PhoneReply
        return phoneInfo?.purePhoneNumber ?? null
      } catch (error) {
        console.warn('getPhoneNumber gave none:', Number((error as { errCode?: unknown } | null)?.errCode))
        return null
      }
    },
  }
}
