import { randomBytes } from 'node:crypto'
import { WECHAT_ERRORS } from '../error-codes'

/** A refusal of WeChat, as it stands in the reply. */
export interface Refused {
  errcode: number
  errmsg: string
}

/** A refusal, without the request's id. */
export function refuse(kind: keyof typeof WECHAT_ERRORS, detail = ''): Refused {
  const { errcode, errmsg } = WECHAT_ERRORS[kind]
  return { errcode, errmsg: detail === '' ? errmsg : `${errmsg} ${detail}` }
}

/** Every refusal ends in the request's id: `rid: 66852f4d-05bdc04c-3984eb83`, the first part being the hour. */
export function withRequestId({ errcode, errmsg }: Refused, now: number): Refused {
  const hex = randomBytes(8).toString('hex')
  const second = Math.floor(now / 1000).toString(16)
  return { errcode, errmsg: `${errmsg} rid: ${second}-${hex.slice(0, 8)}-${hex.slice(8)}` }
}
