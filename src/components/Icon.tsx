import { View } from '@tarojs/components'
import { cx } from '../cx'
import styles from './Icon.module.scss'

export type IconName =
  | 'back'
  | 'chevron'
  | 'check'
  | 'cross'
  | 'flag'
  | 'clock'
  | 'grid'
  | 'share'
  | 'font-size'
  | 'person'
  | 'trophy'
  | 'street'
  | 'book'
  | 'card'
  | 'code'
  | 'sliders'
  | 'help'
  | 'about'
  | 'bell'
  | 'cloud-off'
  | 'certificate'

/** A thin line drawing in the colour of the words around it. It says nothing alone: words go with it. */
export function Icon({ name, small = false, large = false, className }: IconProps) {
  return (
    <View
      className={cx(styles.icon, small && styles.small, large && styles.large, styles[name], className)}
    />
  )
}

interface IconProps {
  name: IconName
  small?: boolean
  large?: boolean
  className?: string | undefined
}
