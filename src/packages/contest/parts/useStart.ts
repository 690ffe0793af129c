import Taro from '@tarojs/taro'
import { useState } from 'react'
import { member } from '../../../cloud/ask'
import { type Trouble, troubleOf } from '../../../cloud/errors'
import { limit } from '../../../contest-words'
import { open, replace, routes } from '../../../routes'
import { askFirst } from './ask-first'
import { keepPaper } from './phone'

/**
 * Begins an attempt, or goes on with the one that is open. Who has no name yet is led to give it first.
 * `inPlace`: the paper takes this page's place.
 */
export function useStart(contestId: string, paperSeconds: number, inPlace = false) {
  const [starting, setStarting] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)

  const start = async () => {
    if (!(await confirmStart(paperSeconds))) return
    setStarting(true)
    setTrouble(null)
    try {
      const attempt = await member('startAttempt', { contestId })
      keepPaper(attempt)
      if (inPlace) replace(routes.paper(attempt.attemptId))
      else await Taro.navigateTo({ url: routes.paper(attempt.attemptId) })
    } catch (thrown) {
      const found = troubleOf(thrown)
      if (found.kind === 'refused' && found.code === 'profile_needed') open(routes.profile('contest'))
      else setTrouble(found)
    }
    setStarting(false)
  }

  return { start, starting, trouble }
}

const confirmStart = (paperSeconds: number): Promise<boolean> =>
  askFirst({
    title: `限时 ${limit(paperSeconds)}`,
    content: '开始后计时不停，中途退出也不停。',
    yes: '开始',
    no: '再等等',
  })
