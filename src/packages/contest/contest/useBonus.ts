import { useDidShow } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import { beijingDay } from '../../../../domain/time'
import type { BonusOffer, ContestPage } from '../../../../contract/member/contest'
import { member } from '../../../cloud/ask'
import { serverNow } from '../../../cloud/clock'
import { troubleOf } from '../../../cloud/errors'
import { takeTold } from '../../../joining'
import { sentenceFor } from '../../../messages'
import { open, routes } from '../../../routes'
import { isRecord, kept } from '../../../storage'
import { hasJoined } from './bonus-words'

/**
 * What a member earns on a contest's page: the sign-in by a tap, the day's visit by itself. `said`: what came of it. Who has
 * not told what the contest asks is led to do so, and signed in on the way back.
 */
export function useBonus(page: ContestPage, isOpen: boolean, onRenew: () => Promise<unknown>) {
  const [heard, setHeard] = useState<{ page: ContestPage; offers: BonusOffer[] } | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const awaitsTelling = useRef(false)
  const { id: contestId } = page
  const offers = heard?.page === page ? heard.offers : (page.bonus ?? [])

  const earn = async (kind: 'sign-in' | 'visit', words: string) => {
    const { points, offers: now } = await member('earnBonus', { contestId, what: { kind } })
    setHeard({ page, offers: now })
    setSaid(`${words} +${String(points)} 分`)
    await onRenew()
  }

  const signIn = async () => {
    try {
      await earn('sign-in', '已签到')
    } catch (thrown) {
      const trouble = troubleOf(thrown)
      awaitsTelling.current = trouble.kind === 'refused' && trouble.code === 'profile_needed'
      if (awaitsTelling.current) open(routes.profile(contestId))
      else setSaid(sentenceFor(trouble, serverNow()))
      if (trouble.kind === 'refused' && !awaitsTelling.current) await onRenew()
    }
  }

  const today = beijingDay(serverNow())
  const counts = offers.some(({ kind, leftToday }) => kind === 'visit' && leftToday > 0)
  const wantsVisit = isOpen && counts && hasJoined(page) && visitOn(contestId).read()?.day !== today
  const latest = useRef(earn)
  useEffect(() => {
    latest.current = earn
  })
  useEffect(() => {
    if (!wantsVisit) return
    const visited = visitOn(contestId)
    visited.write({ day: today })
    latest.current('visit', '今日登录').catch((thrown: unknown) => {
      // Once a day is enough of asking; what never reached the cloud is asked again.
      if (troubleOf(thrown).kind !== 'refused') visited.forget()
    })
  }, [wantsVisit, today, contestId])

  useDidShow(() => {
    if (!awaitsTelling.current) return
    awaitsTelling.current = false
    if (takeTold(contestId)) void signIn()
  })

  return { offers, said, signIn }
}

/** The Beijing day of the latest visit that this phone has told of. */
const visitOn = (contestId: string) => kept<{ day: string }>(`visited.${contestId}`, 1, isRecord)
