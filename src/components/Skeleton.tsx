import { View } from '@tarojs/components'
import { cx } from '../cx'
import styles from './Skeleton.module.scss'

export type Shape = 'title' | 'line' | 'short' | 'picture' | 'row' | 'card'

/** The shape of what is coming, `times` over; shows nothing for the first 300 ms, so a quick answer never flickers. */
export function Skeleton({ shapes, times = 1 }: { shapes: Shape[]; times?: number }) {
  return (
    <View className={cx(styles.skeleton)}>
      {Array.from({ length: times }, () => shapes)
        .flat()
        .map((shape, at) => (
          <View key={at} className={cx(styles.shape, styles[shape])} />
        ))}
    </View>
  )
}
