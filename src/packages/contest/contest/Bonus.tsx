import { View } from '@tarojs/components'
import { useEffect } from 'react'
import type { BonusOffer, ContestPage } from '../../../../contract/member/contest'
import { beijingDay } from '../../../../domain/time'
import { Button } from '../../../components/Button'
import { Card } from '../../../components/Card'
import { Row } from '../../../components/Row'
import { phaseAt } from '../../../contest-words'
import { cx } from '../../../cx'
import { noteReading } from '../../../reading-bonus'
import { openTab, routes } from '../../../routes'
import styles from './Bonus.module.scss'
import { bonusTotal, leftWords, offerWords, totalWords } from './bonus-words'
import { useBonus } from './useBonus'

/** What earns points beside the papers: the sign-in, what else there is today, and what has been earned. */
export function Bonus({ page, now, onRenew }: BonusProps) {
  const isOpen = phaseAt(page, now) === 'open'
  const today = beijingDay(now)
  const { offers, said, signIn } = useBonus(page, isOpen, onRenew)
  useEffect(() => {
    noteReading(page, offers, today)
  }, [page, offers, today])
  const total = bonusTotal(offers)
  const signing = offers.find(({ kind }) => kind === 'sign-in')
  const others = offers.filter(({ kind }) => ways.has(kind))
  return (
    <Card bare>
      <View id="bonus" className={cx(styles.head)}>
        <View className={cx(styles.title)}>{total > 0 ? `加分 ${String(total)} 分` : '加分'}</View>
        {total > 0 && <View className={cx(styles.note)}>{totalWords(offers)}</View>}
        {said && <View className={cx(styles.said)}>{said}</View>}
        {page.openAttempt && <View className={cx(styles.note)}>答题时加的分，交卷后一起计入。</View>}
        {signing && isOpen && <SignIn offer={signing} onTap={signIn} />}
      </View>
      {isOpen &&
        others.map((offer) => (
          <Row
            key={offer.kind}
            label={offerWords(offer)}
            value={leftWords(offer)}
            {...(offer.kind === 'read' && {
              onTap: () => {
                openTab(routes.news)
              },
            })}
          />
        ))}
    </Card>
  )
}

/** What is listed with what is left of it today: what can be earned in this app. */
const ways = new Set<BonusOffer['kind']>(['visit', 'read', 'accuracy'])

/** The day's sign-in, or that it is done. */
function SignIn({ offer, onTap }: { offer: BonusOffer; onTap: () => Promise<void> }) {
  const isDone = offer.leftToday === 0
  const isFull = offer.inAll !== null && offer.earned >= offer.points * offer.inAll
  if (isDone) {
    return <View className={cx(styles.done)}>{isFull ? '✓ 签到的分已经加满' : '✓ 今天已签到，明天再来'}</View>
  }
  return (
    <View id="sign-in" className={cx(styles.sign)}>
      <Button kind="plain" text={`签到 +${String(offer.points)} 分`} onTap={onTap} />
    </View>
  )
}

interface BonusProps {
  page: ContestPage
  now: number
  onRenew: () => Promise<unknown>
}
