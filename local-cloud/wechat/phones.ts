import { randomBytes } from 'node:crypto'
import { refuse, withRequestId } from './errors'

const validMs = 5 * 60_000
const most = 1000

/** Codes that stand for phone numbers: each is good once, within five minutes, as WeChat's are. */
export interface Phones {
  code(phone: string): string
  /** `phonenumber.getPhoneNumber`, as JSON. */
  answer(asked: Record<string, unknown>): string
  clear(): void
}

export function openPhones(now: () => number): Phones {
  const codes = new Map<string, { phone: string; until: number }>()
  return {
    code(phone) {
      const code = randomBytes(32).toString('hex')
      codes.set(code, { phone, until: now() + validMs })
      const [oldest] = codes.keys()
      if (codes.size > most && oldest !== undefined) codes.delete(oldest)
      return code
    },
    answer({ code }) {
      const found = typeof code === 'string' ? codes.get(code) : undefined
      codes.delete(String(code))
      if (!found || found.until < now()) return JSON.stringify(withRequestId(refuse('code'), now()))
      const { phone } = found
      const watermark = { timestamp: Math.floor(now() / 1000), appid: 'wxlocal' }
      const phone_info = { phoneNumber: phone, purePhoneNumber: phone, countryCode: '86', watermark }
      return JSON.stringify({ errcode: 0, errmsg: 'ok', phone_info })
    },
    clear: () => codes.clear(),
  }
}
