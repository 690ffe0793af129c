import { View } from '@tarojs/components'
import { Card } from '../../../components/Card'
import { cx } from '../../../cx'
import styles from './Points.module.scss'

/** Short sentences under one heading. */
export const Points = ({ heading, points }: { heading: string; points: readonly string[] }) => (
  <Card>
    <View className={cx(styles.heading)}>{heading}</View>
    {points.map((point) => (
      <View key={point} className={cx(styles.point)}>
        {point}
      </View>
    ))}
  </Card>
)
