import { View } from '@tarojs/components'
import type { GateOnMap } from '../../../../contract/member/contest'
import { Card } from '../../../components/Card'
import { Icon } from '../../../components/Icon'
import { cx } from '../../../cx'
import styles from './GateMap.module.scss'
import { GatePoint } from './GatePoint'

const perRow = 5

/** The contest's gates as points on a path, row by row: what is lit, what can be played, what waits. */
export function GateMap({
  map,
  now,
  onGate,
}: {
  map: GateOnMap[]
  now: number
  onGate: (gate: number) => void
}) {
  const lit = map.filter((gate) => gate.lit).length
  const isFull = lit === map.length
  const rows = Array.from({ length: Math.ceil(map.length / perRow) }, (_, row) =>
    map.slice(row * perRow, (row + 1) * perRow),
  )
  return (
    <Card bare>
      <View id="map-sum" className={cx(styles.head, isFull && styles.full)}>
        {isFull && <Icon name="trophy" className={cx(styles.sign)} />}
        <View className={cx(styles.title)}>
          {isFull ? `${String(lit)} 关全部点亮` : `点亮 ${String(lit)} 关，共 ${String(map.length)} 关`}
        </View>
      </View>
      <View className={cx(styles.rows)}>
        {rows.map((row, down) => (
          <View key={down} className={cx(styles.row, map.length < perRow && styles.few)}>
            {row.map((gate, across) => (
              <GatePoint
                key={gate.gate}
                gate={gate}
                now={now}
                path={across === 0 ? 'none' : gate.lit && row[across - 1]?.lit ? 'lit' : 'plain'}
                onTap={() => {
                  onGate(gate.gate)
                }}
              />
            ))}
          </View>
        ))}
      </View>
    </Card>
  )
}
