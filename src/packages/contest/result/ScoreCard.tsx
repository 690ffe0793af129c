import { Text, View } from '@tarojs/components'
import type { AttemptResult } from '../../../../contract/member/attempt'
import { serverNow } from '../../../cloud/clock'
import { Card } from '../../../components/Card'
import { cx } from '../../../cx'
import { bestWords, hiddenWords, paperWords, workWords } from './result-words'
import styles from './ScoreCard.module.scss'

/** The one large figure of this page, and what it means. A score that is kept back is said to be. */
export function ScoreCard({ result }: { result: AttemptResult }) {
  const { title, score } = result
  const best = bestWords(result)
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
        <View className={cx(styles.work)}>{workWords(result)}</View>
        {best && <View className={cx(styles.best, result.best?.thisOne && styles.mine)}>{best}</View>}
      </View>
    </Card>
  )
}
