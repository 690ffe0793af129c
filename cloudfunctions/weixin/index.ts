import { openapi } from 'wx-server-sdk'
import { federation } from '../../config/federation'
import type { Sending } from '../../domain/subscription'
import { outcomeOf } from './outcome'

export type Weixin = ReturnType<typeof openWeixin>

interface PhoneReply {
  phoneInfo?: { purePhoneNumber?: string }
}

interface CodeReply {
  contentType?: string
  buffer?: Uint8Array
}

interface Code {
  scene: string
  page: string
  /** Points; one to print is large. */
  width?: number
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
    /**
     * A mini-program's code for a page, with a scene that the page gets: a file's bytes and kind; null when WeChat gives none.
     * Only in the published version WeChat can look whether the page is there.
     */
    async drawCode({
      scene,
      page,
      width = 860,
    }: Code): Promise<{ picture: Buffer; kind: 'png' | 'jpg' } | null> {
      const envVersion = federation.codesOpen
      try {
        const { contentType, buffer } = (await openapi.wxacode.getUnlimited({
          scene,
          page,
          envVersion,
          checkPath: envVersion === 'release',
          width,
        })) as CodeReply
        return buffer
          ? { picture: Buffer.from(buffer), kind: /png/.test(contentType ?? '') ? 'png' : 'jpg' }
          : null
      } catch (error) {
        console.error('wxacode.getUnlimited failed:', String((error as Error).message))
        return null
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
