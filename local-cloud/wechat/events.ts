import type { Answer, PushShape } from './types'

/** What the three events have in common. */
interface Head {
  openid: string
  /** Milliseconds since 1970. */
  at: number
}

type Entry = Record<string, string>

/** The account's original id, which every event is addressed to. */
const account = 'gh_00local0cloud'

/** After the window: what the person answered. Templates that WeChat did not ask about are not part of it. */
export function popupEvent(shape: PushShape, head: Head, answers: Readonly<Record<string, Answer>>): object {
  const entries = Object.entries(answers)
    .filter(([, answer]) => answer === 'accept' || answer === 'reject')
    .map(([id, answer]) => ({ TemplateId: id, SubscribeStatusString: answer, PopupScene: '0' }))
  return eventOf(shape, 'Popup', head, entries)
}

/** The person turned templates off in WeChat's settings. WeChat tells of 'reject' only. */
export function changeEvent(shape: PushShape, head: Head, templateIds: readonly string[]): object {
  const entries = templateIds.map((id) => ({ TemplateId: id, SubscribeStatusString: 'reject' }))
  return eventOf(shape, 'Change', head, entries)
}

/** What became of a message that WeChat took on. */
export function sentEvent(
  shape: PushShape,
  head: Head,
  sent: { templateId: string; msgid: string; errorCode?: number; errorStatus?: string },
): object {
  const { templateId, msgid, errorCode = 0, errorStatus = 'success' } = sent
  const entry = {
    TemplateId: templateId,
    MsgID: msgid,
    ErrorCode: String(errorCode),
    ErrorStatus: errorStatus,
  }
  return eventOf(shape, 'Sent', head, [entry])
}

/**
 * The documents say that a single entry comes as itself and several as an array, and logs show it so ('seen');
 * their own examples still have an array of one, except for the sent event ('documented').
 */
function eventOf(
  shape: PushShape,
  kind: 'Popup' | 'Change' | 'Sent',
  { openid, at }: Head,
  entries: Entry[],
): object {
  const second = Math.floor(at / 1000)
  const single = entries.length === 1 && (shape !== 'documented' || kind === 'Sent')
  const list = { List: single ? entries[0] : entries }
  return {
    ToUserName: account,
    FromUserName: openid,
    CreateTime: shape === 'seen' ? second : String(second),
    MsgType: 'event',
    Event: `subscribe_msg_${kind.toLowerCase()}_event`,
    ...(shape === 'nested' ? { [`SubscribeMsg${kind}Event`]: list } : list),
  }
}
