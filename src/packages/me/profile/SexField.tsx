import { View } from '@tarojs/components'
import type { Sex } from '../../../../domain/ask'
import { sexWords } from '../../../../domain/words'
import { Choices } from '../../../components/Choices'
import { cx } from '../../../cx'
import styles from './Field.module.scss'

const choices: { id: Sex; name: string }[] = [
  { id: 'female', name: sexWords.female },
  { id: 'male', name: sexWords.male },
]

export function SexField({ chosen, label, hint, wrong, onChange }: SexFieldProps) {
  return (
    <View className={cx(styles.whole)}>
      <View className={cx(styles.label)}>{label}</View>
      <Choices choices={choices} chosen={chosen} onChoose={onChange} />
      <View className={cx(styles.hint, wrong && styles.said)}>{wrong ?? hint}</View>
    </View>
  )
}

interface SexFieldProps {
  chosen: Sex | null
  label: string
  hint: string
  wrong: string | null
  onChange: (sex: Sex) => void
}
