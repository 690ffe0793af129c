import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { cx } from '../cx'
import { Icon, type IconName } from './Icon'
import styles from './Row.module.scss'
import { Tap } from './Tap'

/** A line of a card: what it is, its value, and an arrow when it leads somewhere. Long values go on a line below. */
export function Row({ id, icon, label, value, onTap }: RowProps) {
  const inside = (
    <>
      {icon && <Icon name={icon} className={cx(styles.icon)} />}
      <View className={cx(styles.words)}>
        <Text className={cx(styles.label)}>{label}</Text>
        {value !== undefined && <View className={cx(styles.value)}>{value}</View>}
      </View>
      {onTap && <Icon name="chevron" className={cx(styles.chevron)} />}
    </>
  )
  if (!onTap) {
    return (
      <View {...(id && { id })} className={cx(styles.row)}>
        {inside}
      </View>
    )
  }
  return (
    <Tap
      id={id}
      className={cx(styles.row)}
      label={typeof value === 'string' ? `${label}，${value}` : label}
      onTap={onTap}
    >
      {inside}
    </Tap>
  )
}

interface RowProps {
  /** Its name in the document. */
  id?: string
  icon?: IconName
  label: string
  value?: ReactNode
  onTap?: (() => void) | undefined
}
