import { Text, View } from '@tarojs/components'
import type { ContestCard as Contest } from '../../../contract/member/contest'
import { Card } from '../../components/Card'
import { Icon } from '../../components/Icon'
import { Tag } from '../../components/Tag'
import { askWords, phaseAt, stateWords } from '../../contest-words'
import { cx } from '../../cx'
import { begunAttempt } from '../../open-attempts'
import { open, routes } from '../../routes'
import styles from './ContestCard.module.scss'

/** A contest in the list: its state in words, what it asks, my best, and what a tap leads to. */
export function ContestCard({ contest, now }: { contest: Contest; now: number }) {
  const { id, title, myScore } = contest
  const phase = phaseAt(contest, now)
  const isBegun = contest.attemptOpen || (begunAttempt(id).read()?.deadline ?? 0) > now
  const state = stateWords(contest, now)
  return (
    <Card
      label={[title, state, isBegun && '继续答题'].filter(Boolean).join('，')}
      onTap={() => {
        open(routes.contest(id))
      }}
    >
      <Tag text={state} tone={phase === 'open' ? 'red' : 'plain'} />
      <View className={cx(styles.title)}>{title}</View>
      <View className={cx(styles.asks)}>{askWords(contest)}</View>
      {(isBegun || myScore !== null) && (
        <View className={cx(styles.mine)}>
          <Text className={cx(styles.best)}>
            {myScore === null ? '' : `我的最好成绩 ${String(myScore)} 分`}
          </Text>
          {isBegun && (
            <View className={cx(styles.on)}>
              <Text>继续答题</Text>
              <Icon name="chevron" small />
            </View>
          )}
        </View>
      )}
    </Card>
  )
}
