import Taro, { useDidShow } from '@tarojs/taro'
import { useRef, useState } from 'react'
import { member } from '../../../cloud/ask'
import { type Trouble, troubleOf } from '../../../cloud/errors'
import { limit } from '../../../contest-words'
import { takeTold } from '../../../joining'
import { open, replace, routes } from '../../../routes'
import { askFirst } from './ask-first'
import { keepPaper } from './phone'

/**
 * Begins an attempt, or goes on with the one that is open. Who has not told what the contest asks is led to do so,
 * and asked again on the way back. `gate` says at which gate of the map. `inPlace`: the paper takes this page's place.
 */
export function useStart(contestId: string, paperSeconds: number, inPlace = false): Going {
  const [starting, setStarting] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const awaitsTelling = useRef(false)

  const underWay = useRef(false)
  const wanted = useRef<number | undefined>(undefined)

  const start = async (gate?: number) => {
    if (underWay.current) return
    underWay.current = true
    wanted.current = gate
    if (await confirmStart(paperSeconds)) await begin()
    underWay.current = false
  }

  const begin = async () => {
    setStarting(true)
    setTrouble(null)
    try {
      const gate = wanted.current
      const attempt = await member('startAttempt', { contestId, ...(gate === undefined ? {} : { gate }) })
      keepPaper(attempt)
      if (inPlace) replace(routes.paper(attempt.attemptId))
      else await Taro.navigateTo({ url: routes.paper(attempt.attemptId) })
    } catch (thrown) {
      const found = troubleOf(thrown)
      awaitsTelling.current = found.kind === 'refused' && found.code === 'profile_needed'
      if (awaitsTelling.current) open(routes.profile(contestId))
      else setTrouble(found)
    }
    setStarting(false)
  }

  useDidShow(() => {
    if (!awaitsTelling.current) return
    awaitsTelling.current = false
    if (takeTold(contestId)) void start(wanted.current)
  })

  return { start, starting, trouble }
}

export interface Going {
  start: (gate?: number) => Promise<void>
  starting: boolean
  trouble: Trouble | null
}

const confirmStart = (paperSeconds: number): Promise<boolean> =>
  askFirst({
    title: `限时 ${limit(paperSeconds)}`,
    content: '开始后计时不停，中途退出也不停。',
    yes: '开始',
    no: '再等等',
  })
