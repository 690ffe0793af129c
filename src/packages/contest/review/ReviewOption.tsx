import { View } from '@tarojs/components'
import { Icon } from '../../../components/Icon'
import { cx } from '../../../cx'
import styles from './ReviewOption.module.scss'

/** An option as it was answered. `right` is null while right answers are kept back. */
export function ReviewOption({ text, mine, right }: { text: string; mine: boolean; right: boolean | null }) {
  const words = [mine && '我选的', right && '正确答案'].filter(Boolean).join('，')
  const isMiss = mine && right === false
  return (
    <View
      className={cx(
        styles.option,
        right && styles.right,
        isMiss && styles.miss,
        mine && !right && styles.mine,
      )}
    >
      <View className={cx(styles.text)}>{text}</View>
      {words && (
        <View className={cx(styles.words)}>
          {right !== null && <Icon name={right ? 'check' : 'cross'} small className={cx(styles.sign)} />}
          <View>{words}</View>
        </View>
      )}
    </View>
  )
}
