import { Text, View } from '@tarojs/components'
import { cx } from '../../../cx'
import styles from './Head.module.scss'
import { SavedLine } from './SavedLine'
import { Timer } from './Timer'
import type { View as PaperView } from './view'

/** Stays at the top of the paper: which question, how far, what time remains, and where the answers are. */
export function Head({ current, questions, deadline, saved }: HeadProps) {
  const far = `${String(((current + 1) / questions) * 100)}%`
  return (
    <View className={cx(styles.head)}>
      <View className={cx(styles.line)}>
        <Text className={cx(styles.place)}>{`第 ${String(current + 1)} 题，共 ${String(questions)} 题`}</Text>
        <Timer deadline={deadline} />
      </View>
      <View className={cx(styles.track)}>
        <View className={cx(styles.far)} style={`width: ${far}`} />
      </View>
      <SavedLine saved={saved} />
    </View>
  )
}

interface HeadProps {
  current: number
  questions: number
  deadline: number
  saved: PaperView['saved']
}
