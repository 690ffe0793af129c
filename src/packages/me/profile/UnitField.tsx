import { View } from '@tarojs/components'
import { Icon } from '../../../components/Icon'
import { Tap } from '../../../components/Tap'
import { cx } from '../../../cx'
import { open, routes } from '../../../routes'
import styles from './Field.module.scss'

/** The unit that the member counts for; a tap leads to the page where it is found. */
export function UnitField({ names, label, hint, wrong }: UnitFieldProps) {
  const chosen = names.join(' · ')
  return (
    <View className={cx(styles.whole)}>
      <View className={cx(styles.label)}>{label}</View>
      <Tap
        className={cx(styles.field, wrong && styles.wrong)}
        label={`${label}，${chosen || '请选择'}`}
        onTap={() => {
          open(routes.unit)
        }}
      >
        <View className={cx(chosen ? styles.chosen : styles.open)}>{chosen || '请选择'}</View>
        <Icon name="chevron" />
      </Tap>
      <View className={cx(styles.hint, wrong && styles.said)}>{wrong ?? hint}</View>
    </View>
  )
}

interface UnitFieldProps {
  names: string[]
  label: string
  hint: string
  wrong: string | null
}
