import { useCallback, useEffect, useState } from 'react'
import { member } from '../../../cloud/ask'
import { serverNow } from '../../../cloud/clock'
import { type Trouble, troubleOf } from '../../../cloud/errors'
import { replace, routes } from '../../../routes'
import { closePaper, resultOnPhone } from '../parts/phone'
import type { Ended } from '../paper/view'

export type Held =
  { state: 'loading' } | { state: 'ready'; ended: Ended } | { state: 'trouble'; trouble: Trouble }

const young = 60_000

/** An attempt's result: the phone's at once, renewed quietly while something of it is still kept back. */
export function useResult(attemptId: string): Held & { again: () => Promise<void> } {
  const [held, setHeld] = useState<Held>(() => {
    const ended = resultOnPhone(attemptId).read()
    return ended ? { state: 'ready', ended } : { state: 'loading' }
  })

  const again = useCallback(async () => {
    const kept = resultOnPhone(attemptId).read()
    if (!kept) setHeld({ state: 'loading' })
    try {
      const reply = await member('resumeAttempt', { attemptId })
      if ('open' in reply) {
        replace(routes.paper(attemptId))
        return
      }
      const ended: Ended = { result: reply.closed, how: kept?.how ?? 'past' }
      closePaper(ended)
      setHeld({ state: 'ready', ended })
    } catch (thrown) {
      if (!kept) setHeld({ state: 'trouble', trouble: troubleOf(thrown) })
    }
  }, [attemptId])

  useEffect(() => {
    const kept = resultOnPhone(attemptId).read()
    if (!kept || mayHaveMore(kept)) void again()
  }, [again, attemptId])

  return { ...held, again }
}

const mayHaveMore = ({ result }: Ended): boolean =>
  (result.score === null || !result.review.open) && serverNow() - result.finishedAt > young
