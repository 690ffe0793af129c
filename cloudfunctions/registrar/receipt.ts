import { createHmac, timingSafeEqual } from 'node:crypto'
import { checkedKey } from '../kernel/member-key'

/** Says that a member opened something at an hour: what is read or watched needs its time, and nobody has to remember it. */
export interface Opened {
  memberId: string
  contestId: string
  /** `read:article-id` */
  what: string
  /** ms */
  at: number
}

export interface Receipts {
  make(opened: Opened): string
  /** When it was opened (ms), or null if the receipt is not of this member, contest and thing. */
  read(receipt: string, opened: Omit<Opened, 'at'>): number | null
  /** A name for the thing that tells nobody what this member read or watched. */
  name(opened: Omit<Opened, 'at'>): string
}

export function receipts(memberKey: string | undefined): Receipts {
  const tagOf = ({ memberId, contestId, what, at }: Opened): string => {
    const key = createHmac('sha256', checkedKey(memberKey)).update('receipt').digest()
    return createHmac('sha256', key)
      .update([memberId, contestId, what, String(at)].join('\n'))
      .digest('base64url')
      .slice(0, 22)
  }
  const make = (opened: Opened) => `${opened.at.toString(36)}.${tagOf(opened)}`
  return {
    make,
    name: (opened) => tagOf({ ...opened, at: 0 }).slice(0, 12),
    read(receipt, opened) {
      const at = parseInt(receipt.split('.')[0] ?? '', 36)
      if (!Number.isSafeInteger(at) || at < 0) return null
      const [given, right] = [Buffer.from(receipt), Buffer.from(make({ ...opened, at }))]
      return given.length === right.length && timingSafeEqual(given, right) ? at : null
    },
  }
}
