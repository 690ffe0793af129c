import { Text, View } from '@tarojs/components'
import { Icon } from '../../../components/Icon'
import { Tap } from '../../../components/Tap'
import { cx } from '../../../cx'
import styles from './Tick.module.scss'

/** A sentence that a member ticks, or takes the tick away from. */
export const Tick = ({ text, on, onChange }: TickProps) => (
  <Tap
    role="checkbox"
    chosen={on}
    className={cx(styles.tick)}
    label={text}
    onTap={() => {
      onChange(!on)
    }}
  >
    <View className={cx(styles.box, on && styles.on)}>{on && <Icon name="check" small />}</View>
    <Text>{text}</Text>
  </Tap>
)

interface TickProps {
  text: string
  on: boolean
  onChange: (on: boolean) => void
}
