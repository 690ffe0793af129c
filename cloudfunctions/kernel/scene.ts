import { createHmac, randomUUID } from 'node:crypto'
import { personIds, type PersonIds } from '../registrar/person-ids'
import type { Store } from '../store'
import type { Weixin } from '../weixin'
import { checkedKey } from './key'

/** Who asks, at which hour, with which chance and which memory: made once for a call, then handed on as an argument. */
export interface Scene {
  asker: Asker
  /** Whom WeChat writes to; kept only where a message must be sent. */
  openid: string
  /** ms, when the call arrived. */
  now: number
  /** An unguessable text, for seeds. */
  random: () => string
  store: Store
  weixin: Weixin
  /** Makes the ids of people on the roster. */
  personIds: PersonIds
}

export type Asker = { kind: 'member'; id: string } | { kind: 'nobody' }

/**
 * The asker behind an OPENID. A member's id is a keyed hash of it: known without a read, and no way back to WeChat.
 * WeChat's single-page mode has no OPENID: nobody asks.
 */
export function askerOf(openid: unknown, key: string | undefined): Asker {
  if (typeof openid !== 'string' || openid === '') return { kind: 'nobody' }
  return {
    kind: 'member',
    id: createHmac('sha256', checkedKey(key)).update(openid).digest('base64url').slice(0, 16),
  }
}

export const randomText = (): string => randomUUID()

/** Makes a door's scenes: `openid` says whom WeChat names as the caller of this call. */
export const openScene =
  ({ store, weixin }: Pick<Scene, 'store' | 'weixin'>, openidOf: () => unknown) =>
  (now: number): Scene => {
    const openid = String(openidOf() ?? '')
    const key = process.env.MEMBER_KEY
    return {
      asker: askerOf(openid, key),
      openid,
      now,
      random: randomText,
      store,
      weixin,
      personIds: personIds(key),
    }
  }
