import { Input, Text, View } from '@tarojs/components'
import { longestBlank } from '../../../../domain/fill-in'
import { cx } from '../../../cx'
import styles from './Blank.module.scss'

/** From a field to the keyboard (px): the line that is written stays in sight. */
const air = 120

/** One blank to fill in. */
export function Blank({ at, text, last, focus, onWrite, onNext }: BlankProps) {
  const label = `第 ${String(at + 1)} 空`
  return (
    <View className={cx(styles.blank)}>
      <Text className={cx(styles.label)}>{label}</Text>
      <Input
        id={`blank-${String(at)}`}
        className={cx(styles.field)}
        placeholderClass={cx(styles.placeholder)}
        value={text}
        placeholder="点这里填写"
        maxlength={longestBlank}
        cursorSpacing={air}
        confirmType={last ? 'done' : 'next'}
        confirmHold={!last}
        focus={focus}
        {...(process.env['TARO_ENV'] === 'h5' ? { 'aria-label': label } : { ariaLabel: label })}
        onInput={(event) => {
          onWrite(event.detail.value)
        }}
        onConfirm={() => {
          if (!last) onNext()
        }}
      />
    </View>
  )
}

interface BlankProps {
  at: number
  text: string
  last: boolean
  focus: boolean
  onWrite: (text: string) => void
  onNext: () => void
}
