import { Input, View } from '@tarojs/components'
import { cx } from '../cx'
import styles from './TextField.module.scss'

/** One line to fill in. `wrong` says under it what should be different; `hint` what is asked for. */
export function TextField({ label, value, placeholder, maxLength, hint, wrong, onChange }: TextFieldProps) {
  return (
    <View className={cx(styles.field)}>
      <View className={cx(styles.label)}>{label}</View>
      <Input
        className={cx(styles.input, wrong && styles.wrong)}
        placeholderClass={cx(styles.placeholder)}
        value={value}
        placeholder={placeholder}
        maxlength={maxLength}
        {...(process.env.TARO_ENV === 'h5' ? { 'aria-label': label } : { ariaLabel: label })}
        onInput={(event) => {
          onChange(event.detail.value)
        }}
      />
      {(wrong ?? hint) && <View className={cx(styles.hint, wrong && styles.said)}>{wrong ?? hint}</View>}
    </View>
  )
}

interface TextFieldProps {
  label: string
  value: string
  placeholder: string
  maxLength: number
  hint?: string
  wrong?: string | null
  onChange: (value: string) => void
}
