import { View } from '@tarojs/components'
import { cx } from '../cx'
import { Icon, type IconName } from './Icon'
import styles from './Tag.module.scss'

export type Tone = 'plain' | 'red' | 'gold' | 'good' | 'warn'

/** A word or two about a state. Good and warn always carry words (and may carry a sign): colour never speaks alone. */
export function Tag({ text, tone = 'plain', icon }: { text: string; tone?: Tone; icon?: IconName }) {
  return (
    <View className={cx(styles.tag, styles[tone])}>
      {icon && <Icon name={icon} small className={cx(styles.icon)} />}
      {text}
    </View>
  )
}
