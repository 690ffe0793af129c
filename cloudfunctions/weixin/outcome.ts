import type { Sending } from '../../domain/subscription'

/** 43101: the member refused, or has used up what was granted. 45009: our quota of the day is used up. */
const refused = 43101
const busy = 45009

/**
 * What an error of `subscribeMessage.send` means for the message. A code of WeChat's own (positive) says that nothing was
 * sent; anything else, such as a time-out or WeChat's -1, leaves it open, and an open one is never sent again.
 */
export function outcomeOf(error: unknown): Exclude<Sending, 'sent'> {
  const code = Number((error as { errCode?: unknown } | null)?.errCode)
  if (code === refused) return 'refused'
  if (code === busy) return 'busy'
  return code >= 40000 && code < 100_000 ? 'failed' : 'unknown'
}
