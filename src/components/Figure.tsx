import { Text, View } from '@tarojs/components'
import { cx } from '../cx'
import styles from './Figure.module.scss'

/** A number that matters: a score, a place, a time. `large` is for the one number of a screen. */
export function Figure({ value, unit, caption, large = false, tone = 'ink' }: FigureProps) {
  return (
    <View className={cx(styles.figure, styles[tone])}>
      <View>
        <Text className={cx(large ? styles.large : styles.plain)}>{value}</Text>
        {unit && <Text className={cx(styles.unit)}>{unit}</Text>}
      </View>
      {caption && <View className={cx(styles.caption)}>{caption}</View>}
    </View>
  )
}

interface FigureProps {
  value: string | number
  unit?: string
  caption?: string
  large?: boolean
  tone?: 'ink' | 'red' | 'gold'
}
