import { Text, View } from '@tarojs/components'
import { Icon } from '../../../components/Icon'
import { cx } from '../../../cx'
import { useServerNow } from '../../../hooks/useServerNow'
import { countdown } from '../../../time'
import styles from './Timer.module.scss'

const lastMinute = 60_000
const lastSeconds = 5_000

/** What time remains for the paper. It draws itself anew every second, and nothing around it. */
export function Timer({ deadline }: { deadline: number }) {
  const remains = deadline - useServerNow(1000)
  const isLate = remains <= lastMinute
  return <Remains text={`${isLate ? '最后一分钟 ' : ''}${countdown(remains)}`} late={isLate} />
}

/** What time remains for this question. */
export function QuestionTimer({ until }: { until: number }) {
  const remains = until - useServerNow(1000)
  return <Remains text={`这题还有 ${countdown(remains)}`} late={remains <= lastSeconds} />
}

const Remains = ({ text, late }: { text: string; late: boolean }) => (
  <View id="timer" className={cx(styles.timer, late && styles.late)}>
    <Icon name="clock" small />
    <Text className={cx(styles.words)}>{text}</Text>
  </View>
)
