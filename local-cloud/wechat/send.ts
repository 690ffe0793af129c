import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { refuse, withRequestId, type Refused } from './errors'
import type { Memory } from './memory'
import { readMessage, valuesOf, type Account, type Asked, type Message } from './message'
import type { Rules } from './rules'
import type { SendRecord, SendRule } from './types'

export interface SendParts {
  account: Account
  memory: Memory
  rules: Rules
  now(): number
  /** Called once a member has the message. */
  delivered(send: SendRecord & { msgid: string }): void
}

/** The reply's JSON; null when the connection drops instead. */
export type SendAnswer = string | null

/** `subscribeMessage.send`: scripted, or as WeChat does it. */
export async function send(parts: SendParts, asked: Asked, callId: string | null): Promise<SendAnswer> {
  const rule = parts.rules.take(asked['touser'], asked['template_id'])
  if (rule?.does === 'slow') await sleep(rule.ms, undefined, { ref: false })
  const { outcome, errcode, errmsg, msgid } = decide(parts, asked, rule)
  const record = { ...recordOf(parts, asked, callId), outcome, errcode, errmsg, msgid }
  parts.memory.record(record)
  if (msgid !== null) parts.delivered({ ...record, msgid })
  if (outcome === 'down' || outcome === 'lost') return null
  // Written by hand: a message's id is larger than a number of this language can be.
  return msgid !== null ? `{"errcode":0,"errmsg":"ok","msgid":${msgid}}` : JSON.stringify({ errcode, errmsg })
}

type Decision = Pick<SendRecord, 'outcome' | 'errcode' | 'errmsg' | 'msgid'>

function decide(parts: SendParts, asked: Asked, rule: SendRule | null): Decision {
  const refused = (refusal: Refused, outcome: 'refused' | 'lost' = 'refused'): Decision => ({
    ...withRequestId(refusal, parts.now()),
    outcome,
    msgid: null,
  })
  if (rule?.does === 'down') return { outcome: 'down', errcode: 0, errmsg: '', msgid: null }
  if (rule?.does === 'refuse') return refused(refuse('refused'))
  if (rule?.does === 'busy') return refused(refuse('busy'))
  if (rule?.does === 'fail') return refused({ errcode: rule.errcode, errmsg: rule.errmsg ?? 'system error' })
  const lost = rule?.does === 'lost'
  const message = readMessage(asked, parts.account)
  const refusal = 'errcode' in message ? message : spend(parts.memory, message)
  // A refusal whose answer is lost is a connection that dropped: nobody got anything.
  if (refusal) return lost ? { ...refused(refusal), outcome: 'down' } : refused(refusal)
  return { outcome: lost ? 'lost' : 'delivered', errcode: 0, errmsg: 'ok', msgid: makeMessageId() }
}

/** Takes one grant, or refuses when none is left. */
function spend(memory: Memory, { openid, template }: Message): Refused | null {
  const left = memory.left(openid, template.id)
  if (left === 0) return refuse('refused')
  memory.setLeft(openid, template.id, left - 1)
  return null
}

function recordOf({ account, now }: SendParts, asked: Asked, callId: string | null) {
  const text = (name: string, otherwise = '') => {
    const value = asked[name]
    return typeof value === 'string' && value !== '' ? value : otherwise
  }
  const templateId = text('template_id')
  return {
    at: now(),
    openid: text('touser'),
    templateId,
    title: account.templates.find(({ id }) => id === templateId)?.title ?? null,
    page: text('page') || null,
    fields: valuesOf(asked['data']),
    miniprogramState: text('miniprogram_state', 'formal'),
    lang: text('lang', 'zh_CN'),
    callId,
  }
}

/** Nineteen digits, as WeChat's are. */
const makeMessageId = () => String(2n * 10n ** 18n + (randomBytes(8).readBigUInt64BE() % 10n ** 18n))
