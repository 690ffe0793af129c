import { View } from '@tarojs/components'
import { useState } from 'react'
import { ancestors, type UnitIndex } from '../../../../domain/find-unit'
import type { DirectoryUnit } from '../../../../domain/directory'
import { Card } from '../../../components/Card'
import { Icon } from '../../../components/Icon'
import { Tap } from '../../../components/Tap'
import { cx } from '../../../cx'
import styles from './UnitList.module.scss'

/** So many rows at once; a street can have a hundred enterprises. */
const atOnce = 50

/** Units to go into or to choose. `full`: under each name stands where it belongs. */
export function UnitList({ index, units, full, onOpen }: UnitListProps) {
  const [shown, setShown] = useState(atOnce)
  return (
    <Card bare>
      {units.slice(0, shown).map((unit) => {
        const above = full ? aboveOf(index, unit) : ''
        return (
          <Tap
            key={unit.id}
            className={cx(styles.unit)}
            label={above ? `${unit.name}，${above}` : unit.name}
            onTap={() => {
              onOpen(unit)
            }}
          >
            <View className={cx(styles.words)}>
              <View className={cx(styles.name)}>{unit.name}</View>
              {above && <View className={cx(styles.above)}>{above}</View>}
            </View>
            {index.under.has(unit.id) && <Icon name="chevron" className={cx(styles.chevron)} />}
          </Tap>
        )
      })}
      {units.length > shown && (
        <Tap
          className={cx(styles.unit)}
          label="再看一些"
          onTap={() => {
            setShown(shown + atOnce)
          }}
        >
          <View className={cx(styles.more)}>{`再看一些（还有 ${String(units.length - shown)} 个）`}</View>
        </Tap>
      )}
    </Card>
  )
}

const aboveOf = (index: UnitIndex, unit: DirectoryUnit): string =>
  ancestors(index, unit)
    .map((id) => index.byId.get(id)?.name ?? '')
    .reverse()
    .join(' · ')

interface UnitListProps {
  index: UnitIndex
  units: readonly DirectoryUnit[]
  full: boolean
  onOpen: (unit: DirectoryUnit) => void
}
