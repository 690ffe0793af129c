import { createHmac, randomUUID } from 'node:crypto'
import type { Store } from '../store'
import type { Weixin } from '../weixin'

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

/** The environment's MEMBER_KEY, or a fault: without it ids would be guessable. */
export function checkedKey(key: string | undefined): string {
  if (!key || key.length < 16)
    throw new Error('MEMBER_KEY is missing from the environment, or shorter than 16 characters')
  return key
}

export const randomText = (): string => randomUUID()
