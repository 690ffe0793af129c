import { randomBytes } from 'node:crypto'

/**
 * What WeChat answers, with its text and where that text comes from: `seen` in servers' logs and on the developers'
 * forum, `open` not known exactly.
 */
export const ANSWERS = {
  refused: { errcode: 43101, errmsg: 'user refuse to accept the msg', source: 'seen' },
  template: { errcode: 40037, errmsg: 'invalid template_id', source: 'seen' },
  openid: { errcode: 40003, errmsg: 'invalid openid', source: 'seen' },
  page: { errcode: 41030, errmsg: 'invalid page', source: 'seen' },
  busy: { errcode: 45009, errmsg: 'reach max api daily quota limit', source: 'seen' },
  argument: { errcode: 47003, errmsg: 'argument invalid!', source: 'seen' },
} as const satisfies Record<string, { errcode: number; errmsg: string; source: 'seen' | 'open' }>

/** A refusal of WeChat, as it stands in the reply. */
export interface Refused {
  errcode: number
  errmsg: string
}

/** A refusal, without the request's id. */
export function refuse(kind: keyof typeof ANSWERS, detail = ''): Refused {
  const { errcode, errmsg } = ANSWERS[kind]
  return { errcode, errmsg: detail === '' ? errmsg : `${errmsg} ${detail}` }
}

/** Every refusal ends in the request's id: `rid: 66852f4d-05bdc04c-3984eb83`, the first part being the hour. */
export function withRequestId({ errcode, errmsg }: Refused, now: number): Refused {
  const hex = randomBytes(8).toString('hex')
  const second = Math.floor(now / 1000).toString(16)
  return { errcode, errmsg: `${errmsg} rid: ${second}-${hex.slice(0, 8)}-${hex.slice(8)}` }
}
