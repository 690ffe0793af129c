import { View } from '@tarojs/components'
import type { GateOnMap } from '../../../../contract/member/contest'
import { cx } from '../../../cx'
import { gateName, pointWords, stateSentence } from '../parts/gate-words'
import { Tap } from '../../../components/Tap'
import styles from './GatePoint.module.scss'

/** One gate: its number in a circle, where it stands in a word, and the path from the one before. */
export function GatePoint({ gate, now, path, onTap }: GatePointProps) {
  const isNext = gate.state === 'open' && !gate.lit
  return (
    <Tap
      id={`gate-${String(gate.gate)}`}
      label={`${gateName({ index: gate.gate, name: gate.name })}，${stateSentence(gate, now)}`}
      className={cx(styles.point, path !== 'none' && styles.on, path === 'lit' && styles.bright)}
      onTap={onTap}
    >
      <View className={cx(styles.circle, gate.lit && styles.lit, isNext && styles.next)}>
        {gate.gate + 1}
      </View>
      <View className={cx(styles.words, isNext && styles.strong)}>{pointWords(gate, now)}</View>
    </Tap>
  )
}

interface GatePointProps {
  gate: GateOnMap
  now: number
  path: 'none' | 'plain' | 'lit'
  onTap: () => void
}
