import { Text, View } from '@tarojs/components'
import type { AttemptResult } from '../../../../contract/member/attempt'
import { serverNow } from '../../../cloud/clock'
import { Card } from '../../../components/Card'
import { Tag } from '../../../components/Tag'
import { cx } from '../../../cx'
import { bestWords, hiddenWords, paperWords, workWords } from './result-words'
import styles from './ScoreCard.module.scss'

/**
 * The one large figure of this page, and what it means. A score that is kept back is said to be. `inSum`: the contest adds
 * more than papers to a member's score.
 */
export function ScoreCard({ result, inSum }: { result: AttemptResult; inSum: boolean }) {
  const { title, score, gate } = result
  const best = bestWords(result, inSum)
  return (
    <Card bare>
      <View className={cx(styles.card)}>
        <View className={cx(styles.title)}>{title}</View>
        <View className={cx(styles.paper)}>{paperWords(result)}</View>
        {score === null ? (
          <View id="score" className={cx(styles.kept)}>
            {hiddenWords(result, serverNow())}
          </View>
        ) : (
          <View id="score" className={cx(styles.score)}>
            <Text className={cx(styles.figure)}>{score}</Text>
            <Text className={cx(styles.unit)}>分</Text>
          </View>
        )}
        {gate && <GateTag gate={gate} />}
        <View className={cx(styles.work)}>{workWords(result)}</View>
        {best && <View className={cx(styles.best, result.best?.thisOne && styles.mine)}>{best}</View>}
      </View>
    </Card>
  )
}

/** Whether the gate is lit now. */
const GateTag = ({ gate: { lit } }: { gate: NonNullable<AttemptResult['gate']> }) => (
  <View className={cx(styles.gate)}>
    {lit ? <Tag tone="red" icon="check" text="这一关点亮了" /> : <Tag text="这一关还没有点亮" />}
  </View>
)
