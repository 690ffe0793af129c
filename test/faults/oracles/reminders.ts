import type { History } from '../history'

/** Nobody is written to twice about one contest. */
export function nobodyIsRemindedTwice({ sends, members }: History): string[] {
  return members.flatMap(({ openid }) => {
    const got = sends.filter((send) => send.openid === openid && send.msgid !== null).length
    return got > 1 ? [`${openid} got ${got} messages`] : []
  })
}

/** Our ledger never holds more than WeChat would let through, and so is never below nothing; each accept is in it once. */
export function theLedgerIsNeverTooHigh({ subscriptions, left, members, told }: History): string[] {
  return members.flatMap(({ openid, id }) => {
    const own = subscriptions.filter(({ memberId, kind }) => memberId === id && kind === 'grant')
    const granted = own.filter(({ state }) => state === 'granted').length
    const asked = told.filter((one) => one.openid === openid && one.operation === 'subscribe')
    const asking = new Set(asked.map(({ input }) => (input as { askId?: string }).askId))
    return [
      ...(granted > (left.get(openid) ?? 0)
        ? [`${openid}: ${granted} in the ledger, ${left.get(openid)} left`]
        : []),
      ...(own.length > asking.size ? [`${openid}: ${own.length} grants of ${asking.size} askings`] : []),
    ]
  })
}

/** Who was promised a reminder has it, or it is known what became of it; none waits for ever. */
export function noReminderIsLeftWaiting({ subscriptions, told, members, contestId }: History): string[] {
  const kept = subscriptions.filter(({ kind }) => kind === 'reminder')
  const waiting = kept.filter(({ state }) => state === 'waiting' || state === 'sending')
  const promised = told.filter(({ operation, reply }) => operation === 'subscribe' && reply?.ok)
  const lost = promised.filter(({ openid }) => {
    const id = members.find((one) => one.openid === openid)?.id
    return !kept.some((one) => one._id === `contest-opens:${contestId}:${id}`)
  })
  return [
    ...waiting.map(({ _id, state }) => `${_id} is still ${state}`),
    ...lost.map(({ openid }) => `${openid} was promised a reminder that is not there`),
  ]
}
