/** What WeChat told about one person and one template. `sent` carries the error code of a message, 0 for delivered. */
export type PushedFact =
  | { kind: 'answered' | 'changed'; openid: string; templateId: string; accepts: boolean }
  | { kind: 'sent'; openid: string; templateId: string; errorCode: number }

const containers = {
  subscribe_msg_popup_event: { kind: 'answered', field: 'SubscribeMsgPopupEvent' },
  subscribe_msg_change_event: { kind: 'changed', field: 'SubscribeMsgChangeEvent' },
  subscribe_msg_sent_event: { kind: 'sent', field: 'SubscribeMsgSentEvent' },
} as const

/**
 * The facts in a subscription event, whichever of its shapes WeChat chose: `List` an object or an array, inside a
 * `SubscribeMsg…Event` or not, numbers as text. Whatever is not understood gives no fact.
 */
export function readPush(event: unknown): PushedFact[] {
  const outer = record(event)
  const openid = text(outer.FromUserName)
  const known = containers[text(outer.Event) as keyof typeof containers]
  if (!openid || !Object.hasOwn(containers, text(outer.Event))) return []
  const inner = known.field in outer ? list(outer[known.field]) : [outer]
  const items = inner.flatMap((each) => ('List' in record(each) ? list(record(each).List) : [each]))
  return items.flatMap((item) => factOf(known.kind, openid, record(item)))
}

function factOf(kind: PushedFact['kind'], openid: string, item: Record<string, unknown>): PushedFact[] {
  const templateId = text(item.TemplateId)
  if (!templateId) return []
  if (kind !== 'sent')
    return [{ kind, openid, templateId, accepts: text(item.SubscribeStatusString) === 'accept' }]
  const code = text(item.ErrorCode)
  return /^-?\d+$/.test(code) ? [{ kind, openid, templateId, errorCode: Number(code) }] : []
}

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])

const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : ''
