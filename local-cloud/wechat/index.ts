import type { CallOutcome, Identity } from '../types'
import { answerCode } from './codes'
import { changeEvent, popupEvent, sentEvent } from './events'
import { openMemory, type Grant } from './memory'
import { openPhones } from './phones'
import { makeRules } from './rules'
import { send } from './send'
import type { Answer, MessageTemplate, SendRule, Wechat, WechatOptions } from './types'

export interface WechatParts {
  /** Null for a project that declares none: its `cloud.openapi` is refused by name. */
  options: WechatOptions | null
  /** Where grants and sends are kept; null for memory only. */
  file: string | null
  now(): number
  /** The address of this cloud. */
  url(): string
  knows(openid: string): boolean
  /** Calls a function as WeChat's pushes do. */
  callPushed(name: string, event: object, who: Identity | null): Promise<CallOutcome>
}

/** The pretend WeChat with what the rest of the local cloud needs of it. */
export interface PretendWechat extends Wechat {
  options: WechatOptions
  /** Whether this WeChat answers an open interface of that name. */
  answers(apiName: string): boolean
  /** The reply's JSON, or a picture; null when the connection drops instead. */
  answer(
    apiName: string,
    asked: Record<string, unknown>,
    callId: string | null,
  ): Promise<string | Buffer | null>
  /** What came of the subscription window: one accept is one message. The event follows by itself. */
  subscribe(openid: string, answers: Readonly<Record<string, Answer>>): void
  grants(): Grant[]
  rules(): SendRule[]
  unscript(): void
  /** Another state's grants and sends; what was scripted is forgotten. */
  replace(stored: unknown): void
  /** Writes what is not on disk yet; nothing is kept from then on. */
  close(): void
}

export function openWechat({
  options: given,
  file,
  now,
  url,
  knows,
  callPushed,
}: WechatParts): PretendWechat {
  const options: WechatOptions = given ?? { templates: [] }
  const { templates, pushTo, pushShape = 'seen', pushIdentity = 'none', pushSent = true, pages } = options
  const { pageRoot = '/#/' } = options
  const memory = openMemory(file)
  const rules = makeRules()
  const phones = openPhones(now)
  const underWay = new Set<Promise<CallOutcome>>()

  function push(event: object): Promise<CallOutcome> {
    if (pushTo === undefined) return Promise.resolve(nowhere)
    const about = (event as { FromUserName?: unknown }).FromUserName
    const who = pushIdentity === 'sender' && typeof about === 'string' ? { openid: about } : null
    const pushed = callPushed(pushTo, event, who).finally(() => underWay.delete(pushed))
    underWay.add(pushed)
    return pushed
  }
  /** What WeChat pushes by itself: the one that caused it does not wait, and there may be no function for it. */
  const follow = (event: object) => {
    if (pushTo !== undefined) void push(event)
  }
  const head = (openid: string) => ({ openid, at: now() })
  const grant = (openid: string, templateId: string, times: number) => {
    known(templates, templateId)
    memory.setLeft(openid, templateId, memory.left(openid, templateId) + times)
  }

  const parts = {
    account: { templates, pages, knows },
    memory,
    rules,
    now,
    delivered({ openid, templateId, msgid }: { openid: string; templateId: string; msgid: string }) {
      if (pushSent) follow(sentEvent(pushShape, head(openid), { templateId, msgid }))
    },
  }

  return {
    options,
    answers: (apiName) => given !== null && openApis.includes(apiName),
    async answer(apiName, asked, callId) {
      if (apiName === phoneApi) return phones.answer(asked)
      if (apiName === codeApi) return answerCode({ now, pages, pageRoot: () => `${url()}${pageRoot}` }, asked)
      return send(parts, asked, callId)
    },
    phoneCode: phones.code,
    subscribe(openid, answers) {
      for (const [templateId, answer] of Object.entries(answers))
        if (answer === 'accept') grant(openid, templateId, 1)
      if (Object.values(answers).some((answer) => answer === 'accept' || answer === 'reject'))
        follow(popupEvent(pushShape, head(openid), answers))
    },
    grant: (openid, templateId, times = 1) => grant(openid, templateId, times),
    left: memory.left,
    grants: memory.grants,
    outbox: () => memory.sends().filter(({ msgid }) => msgid !== null),
    sends: memory.sends,
    script: rules.add,
    rules: rules.list,
    unscript: rules.clear,
    push,
    async settings(openid, templateId) {
      known(templates, templateId)
      memory.setLeft(openid, templateId, 0)
      return pushTo === undefined ? null : push(changeEvent(pushShape, head(openid), [templateId]))
    },
    async settled() {
      while (underWay.size > 0) await Promise.all(underWay)
    },
    clear() {
      memory.clear()
      rules.clear()
      phones.clear()
    },
    replace(stored) {
      memory.replace(stored)
      rules.clear()
    },
    close: memory.close,
  }
}

const phoneApi = 'phonenumber.getPhoneNumber'
const codeApi = 'wxacode.getUnlimited'
const openApis = ['subscribeMessage.send', phoneApi, codeApi]

const nowhere: CallOutcome = {
  ok: false,
  code: 'NOT_FOUND',
  message: 'The option wechat.pushTo names no function.',
  callId: '',
}

function known(templates: readonly MessageTemplate[], templateId: string): void {
  if (!templates.some(({ id }) => id === templateId))
    throw new Error(`The options declare no template "${templateId}".`)
}
