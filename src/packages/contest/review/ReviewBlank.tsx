import { View } from '@tarojs/components'
import { sameText } from '../../../../domain/fill-in'
import { Icon } from '../../../components/Icon'
import { cx } from '../../../cx'
import styles from './ReviewOption.module.scss'

/** A blank as it was filled in, and what is accepted there; `accepted` is null while right answers are kept back. */
export function ReviewBlank({ at, written, accepted }: ReviewBlankProps) {
  const right = accepted && accepted.some((text) => sameText(written, text))
  const isOpen = written.trim() === ''
  return (
    <View className={cx(styles.option, right && styles.right, right === false && !isOpen && styles.miss)}>
      <View className={cx(styles.text)}>{`第 ${String(at + 1)} 空：${isOpen ? '没有填' : written}`}</View>
      {right !== null && (
        <View className={cx(styles.words)}>
          {!isOpen && <Icon name={right ? 'check' : 'cross'} small className={cx(styles.sign)} />}
          <View>{right ? '填对了' : `正确答案：${accepted?.join(' 或 ') ?? ''}`}</View>
        </View>
      )}
    </View>
  )
}

interface ReviewBlankProps {
  at: number
  written: string
  accepted: string[] | null
}
