import { createHmac, randomUUID } from 'node:crypto'
import type { Session } from '../store/sessions'
import type { Browser } from './browser'
import type { CardCode, CheckedCode } from '../registrar/card-code'
import type { PersonIds } from '../registrar/person-ids'
import type { Receipts } from '../registrar/receipt'
import type { Store } from '../store'
import type { Weixin } from '../weixin'
import { checkedKey } from './member-key'

/** Who asks, at which hour, with which chance and which memory: made once for a call, then handed on as an argument. */
export interface BareScene {
  asker: Asker
  /** ms, when the call arrived. */
  now: number
  /** An unguessable text, for seeds. */
  random: () => string
  store: Store
  weixin: Weixin
}

/** The same with what only staff's operations use. */
export interface DeskScene extends BareScene {
  /** Makes the ids of rosters and of people on them. */
  personIds: PersonIds
  /** Whose card a code is of at this hour. */
  cardOf: (code: string) => CheckedCode
  /** The browser that asks by HTTP, and the session there; null in WeChat. */
  browser: Browser | null
  session: Session | null
}

/** The same with what only members' operations use. */
export interface Scene extends BareScene {
  /** Whom WeChat writes to; kept only where a message must be sent. */
  openid: string
  /** Makes the ids of people on the roster. */
  personIds: PersonIds
  /** Makes the code on a member's card at this hour. */
  cardCode: (memberId: string) => CardCode
  /** The number of a member's certificate of a contest. */
  certificateNumber: (contestId: string, memberId: string) => string
  /** Proves when something was opened. */
  receipts: Receipts
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
