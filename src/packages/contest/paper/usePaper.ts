import { useDidHide } from '@tarojs/taro'
import { useCallback, useEffect, useState } from 'react'
import { type Trouble, troubleOf } from '../../../cloud/errors'
import { useComeBack } from '../../../hooks/useComeBack'
import { replace, routes } from '../../../routes'
import { openFromCloud, openFromPhone, type Opened } from './open-paper'
import { onNetworkBack } from './signals'

type Held = { state: 'loading' } | { state: 'trouble'; trouble: Trouble } | ({ state: 'open' } & Opened)

/** Opens an attempt's paper, keeps it while the page is there, and goes to the result if it is over. */
export function usePaper(attemptId: string): Held & { again: () => void } {
  const [held, setHeld] = useState<Held>(() => {
    const opened = openFromPhone(attemptId)
    return opened ? { state: 'open', ...opened } : { state: 'loading' }
  })

  const isLoading = held.state === 'loading'
  useEffect(() => {
    if (!isLoading) return
    let isStale = false
    const settle = (next: Held | null) => {
      if (isStale) return
      if (next) setHeld(next)
      else replace(routes.result(attemptId))
    }
    openFromCloud(attemptId).then(
      (opened) => {
        settle(opened && { state: 'open', ...opened })
      },
      (thrown: unknown) => {
        settle({ state: 'trouble', trouble: troubleOf(thrown) })
      },
    )
    return () => {
      isStale = true
    }
  }, [isLoading, attemptId])

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

  useDidHide(() => {
    keeper?.hide()
  })
  useComeBack(() => {
    keeper?.comeBack()
  })

  const again = useCallback(() => {
    setHeld({ state: 'loading' })
  }, [])
  return { ...held, again }
}
