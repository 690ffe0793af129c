import { View } from '@tarojs/components'
import type { IconName } from '../../../components/Icon'
import { Row } from '../../../components/Row'
import { cx } from '../../../cx'
import styles from './Way.module.scss'

/** A `Row` with a name in the document. Without `onTap` it only says something. */
export function Way({ id, icon, label, value, onTap }: WayProps) {
  return (
    <View id={id} className={cx(styles.way)}>
      <Row
        label={label}
        {...(icon && { icon })}
        {...(value !== undefined && { value })}
        {...(onTap && { onTap })}
      />
    </View>
  )
}

interface WayProps {
  id: string
  icon?: IconName
  label: string
  value?: string | undefined
  onTap?: (() => void) | undefined
}
