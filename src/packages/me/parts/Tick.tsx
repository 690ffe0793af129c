import { Text, View } from '@tarojs/components'
import { Icon } from '../../../components/Icon'
import { Tap } from '../../../components/Tap'
import { cx } from '../../../cx'
import { AgreeTap } from '../../../platform/AgreeTap'
import styles from './Tick.module.scss'

/** A sentence that a member ticks, or takes the tick away from. `tellsWechat`: with the tick WeChat hears that they agree. */
export function Tick({ text, on, onChange, tellsWechat = false }: TickProps) {
  const tap = {
    className: cx(styles.tick),
    label: text,
    onTap: () => {
      onChange(!on)
    },
  }
  const inside = (
    <>
      <View className={cx(styles.box, on && styles.on)}>{on && <Icon name="check" small />}</View>
      <Text>{text}</Text>
    </>
  )
  if (tellsWechat && !on) return <AgreeTap {...tap}>{inside}</AgreeTap>
  return (
    <Tap {...tap} role="checkbox" chosen={on}>
      {inside}
    </Tap>
  )
}

interface TickProps {
  text: string
  on: boolean
  onChange: (on: boolean) => void
  tellsWechat?: boolean
}
