import Taro, { useDidShow } from '@tarojs/taro'
import { useRef, useState } from 'react'
import { member } from '../../../cloud/ask'
import { type Trouble, troubleOf } from '../../../cloud/errors'
import { limit } from '../../../contest-words'
import { open, replace, routes } from '../../../routes'
import { askFirst } from './ask-first'
import { keepPaper } from './phone'

/**
 * Begins an attempt, or goes on with the one that is open. Who has no name yet is led to give it, and asked again on the
 * way back. `inPlace`: the paper takes this page's place.
 */
export function useStart(contestId: string, paperSeconds: number, inPlace = false) {
  const [starting, setStarting] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const awaitsName = useRef(false)

  const underWay = useRef(false)

  const start = async () => {
    if (underWay.current) return
    underWay.current = true
    if (await confirmStart(paperSeconds)) await begin()
    underWay.current = false
  }

  const begin = async () => {
    setStarting(true)
    setTrouble(null)
    try {
      const attempt = await member('startAttempt', { contestId })
      keepPaper(attempt)
      if (inPlace) replace(routes.paper(attempt.attemptId))
      else await Taro.navigateTo({ url: routes.paper(attempt.attemptId) })
    } catch (thrown) {
      const found = troubleOf(thrown)
      awaitsName.current = found.kind === 'refused' && found.code === 'profile_needed'
      if (awaitsName.current) open(routes.profile('contest'))
      else setTrouble(found)
    }
    setStarting(false)
  }

  useDidShow(() => {
    if (!awaitsName.current) return
    awaitsName.current = false
    void hasName().then((known) => (known ? start() : undefined))
  })

  return { start, starting, trouble }
}

const confirmStart = (paperSeconds: number): Promise<boolean> =>
  askFirst({
    title: `限时 ${limit(paperSeconds)}`,
    content: '开始后计时不停，中途退出也不停。',
    yes: '开始',
    no: '再等等',
  })

/** False also when the cloud can't be asked: then the member taps once more. */
const hasName = (): Promise<boolean> =>
  member('readProfile', {}).then(
    ({ profile }) => profile !== null,
    () => false,
  )
