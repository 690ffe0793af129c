import { Text, View } from '@tarojs/components'
import { Icon } from '../../../components/Icon'
import { cx } from '../../../cx'
import { useServerNow } from '../../../hooks/useServerNow'
import { countdown } from '../../../time'
import styles from './Timer.module.scss'

const lastMinute = 60_000

/** What time remains. It draws itself anew every second, and nothing around it. */
export function Timer({ deadline }: { deadline: number }) {
  const remains = deadline - useServerNow(1000)
  const isLate = remains <= lastMinute
  return (
    <View id="timer" className={cx(styles.timer, isLate && styles.late)}>
      <Icon name="clock" small />
      <Text className={cx(styles.words)}>{`${isLate ? '最后一分钟 ' : ''}${countdown(remains)}`}</Text>
    </View>
  )
}
