import type { CallOutcome } from '../outcome'

/** What a field of a template may hold; its limits are those of `fields.ts`. */
export type FieldType =
  | 'thing'
  | 'number'
  | 'letter'
  | 'symbol'
  | 'character_string'
  | 'time'
  | 'date'
  | 'amount'
  | 'phone_number'
  | 'car_number'
  | 'name'
  | 'phrase'

/** A template as it stands in the account: `{ id, title: '竞赛开始提醒', fields: { thing1: 'thing', time2: 'time' } }`. */
export interface MessageTemplate {
  id: string
  title: string
  fields: Readonly<Record<string, FieldType>>
  /** What a member reads before each value: `{ thing1: '竞赛名称' }`. The inspector shows the field's name without one. */
  labels?: Readonly<Record<string, string>>
}

/**
 * How events are written: 'seen' as servers log them (a single entry is an object, the hour a number),
 * 'documented' as the examples of the documents are, 'nested' as earlier documents had it.
 */
export type PushShape = 'seen' | 'documented' | 'nested'

export interface WechatOptions {
  templates: readonly MessageTemplate[]
  /** The function that gets what WeChat pushes; nothing is pushed without one. */
  pushTo?: string
  /** 'seen' without one. */
  pushShape?: PushShape
  /** Whose identity a push has: nobody's ('none', without one), or the person's whom the event is about. */
  pushIdentity?: 'none' | 'sender'
  /** Whether `subscribe_msg_sent_event` follows a delivered message; true without one. */
  pushSent?: boolean
  /** The pages that the app has. With them, a message to any other page is refused (41030). */
  pages?: readonly string[]
  /** Where the web app has its pages; `/#/` without one. */
  pageRoot?: string
}

/** What the subscription window answers for one template. */
export type Answer = 'accept' | 'reject' | 'ban' | 'filter'

/** What WeChat does to the next sends that match; the first rule that matches is taken. */
export type SendRule = {
  /** Any person without one. */
  openid?: string
  /** Any template without one. */
  templateId?: string
  /** How many sends it holds for; 1 without one. */
  count?: number
} & (
  | { does: 'refuse' } // 43101, and no grant is spent
  | { does: 'busy' } // 45009
  | { does: 'fail'; errcode: number; errmsg?: string }
  | { does: 'slow'; ms: number } // afterwards the send goes its ordinary way
  | { does: 'down' } // the connection drops before anything is done
  | { does: 'lost' } // what would be done is done; the connection drops instead of an answer
)

/** One send as it reached WeChat, with what became of it. */
export interface SendRecord {
  at: number
  openid: string
  templateId: string
  /** The template's title; null when there is no such template. */
  title: string | null
  page: string | null
  /** The values that the member reads, by field. */
  fields: Readonly<Record<string, string>>
  miniprogramState: string
  lang: string
  /** Null when nothing was delivered. */
  msgid: string | null
  /** 'lost' was delivered, but its answer never arrived; 'down' and 'refused' were not delivered. */
  outcome: 'delivered' | 'lost' | 'refused' | 'down'
  errcode: number
  errmsg: string
  /** The function call that sent it; null from outside functions. */
  callId: string | null
}

/** The pretend WeChat, for tests and for the inspector. */
export interface Wechat {
  /** So many acceptances (1 without a number), without a window and without an event. */
  grant(openid: string, templateId: string, times?: number): void
  /** How many messages may still be sent. WeChat itself never tells. */
  left(openid: string, templateId: string): number
  /** The messages that members have got, oldest first. */
  outbox(): readonly SendRecord[]
  /** Every send, also those that were refused or dropped, oldest first. */
  sends(): readonly SendRecord[]
  script(rule: SendRule): void
  /** Pushes any event to `pushTo` and waits for the function. */
  push(event: object): Promise<CallOutcome>
  /** The person turns a template off in WeChat's settings: nothing is left, and WeChat pushes the change. */
  settings(openid: string, templateId: string, status: 'reject'): Promise<CallOutcome | null>
  /** A code for this phone number, as WeChat's button hands it to a phone: good once, within five minutes. */
  phoneCode(phone: string): string
  /** Waits until every push under way has been answered. */
  settled(): Promise<void>
  /** Forgets grants, sends and rules. */
  clear(): void
}
