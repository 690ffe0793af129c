import { useCallback, useEffect, useState } from 'react'
import { type Trouble, troubleOf } from '../../../cloud/errors'
import { replace, routes } from '../../../routes'
import { openFromCloud, openFromPhone, type Opened } from './open-paper'
import { onNetworkBack } from './signals'

type Held = { state: 'loading' } | { state: 'trouble'; trouble: Trouble } | ({ state: 'open' } & Opened)

/** Opens an attempt's paper, keeps it while the page is there, and goes to the result if it is over. */
export function usePaper(attemptId: string): Held & { again: () => Promise<void> } {
  const [held, setHeld] = useState<Held>(() => {
    const opened = openFromPhone(attemptId)
    return opened ? { state: 'open', ...opened } : { state: 'loading' }
  })

  const again = useCallback(async () => {
    setHeld({ state: 'loading' })
    try {
      const opened = await openFromCloud(attemptId)
      if (opened) setHeld({ state: 'open', ...opened })
      else replace(routes.result(attemptId))
    } catch (thrown) {
      setHeld({ state: 'trouble', trouble: troubleOf(thrown) })
    }
  }, [attemptId])

  const isLoading = held.state === 'loading'
  useEffect(() => {
    if (isLoading) void again()
    // Asked once when the page opens; later by hand.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [again])

  const keeper = held.state === 'open' ? held.keeper : null
  useEffect(() => {
    if (!keeper) return
    keeper.start()
    const deaf = onNetworkBack(() => {
      keeper.retry()
    })
    return () => {
      deaf()
      keeper.leave()
    }
  }, [keeper])

  return { ...held, again }
}
