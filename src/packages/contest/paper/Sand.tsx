import { View } from '@tarojs/components'
import { cx } from '../../../cx'
import { useServerNow } from '../../../hooks/useServerNow'
import styles from './Head.module.scss'

/** A line that runs out with a question's time. */
export function Sand({ until, each }: { until: number; each: number }) {
  const share = Math.min(1, Math.max(0, (until - useServerNow(1000)) / each))
  return (
    <View className={cx(styles.track)}>
      <View className={cx(styles.sand)} style={`width: ${String(Math.round(share * 100))}%`} />
    </View>
  )
}
