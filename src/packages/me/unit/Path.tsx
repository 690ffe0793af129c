import { View } from '@tarojs/components'
import { ancestors, type UnitIndex } from '../../../../domain/find-unit'
import type { DirectoryUnit } from '../../../../domain/directory'
import { Button } from '../../../components/Button'
import { Tap } from '../../../components/Tap'
import { cx } from '../../../cx'
import styles from './Path.module.scss'

/** Where the list below lies, with the way back up, and the choice of this very unit. */
export function Path({ index, unitId, onGo, onChoose }: PathProps) {
  const unit = index.byId.get(unitId)
  if (!unit) return null
  const above = ancestors(index, unit).reverse()
  const steps: [id: string | null, name: string][] = [
    [null, '全部街道'],
    ...above.map((id): [string, string] => [id, index.byId.get(id)?.name ?? '']),
  ]
  return (
    <View className={cx(styles.path)}>
      <View className={cx(styles.steps)}>
        {steps.map(([id, name]) => (
          <Tap
            key={name}
            className={cx(styles.step)}
            label={name}
            onTap={() => {
              onGo(id)
            }}
          >
            {`${name} ›`}
          </Tap>
        ))}
      </View>
      <View className={cx(styles.here)}>{unit.name}</View>
      <Button
        kind="plain"
        text={unit.level === 'street' ? '只选到街道' : '只选到这个单位'}
        onTap={() => {
          onChoose(unit)
        }}
      />
    </View>
  )
}

interface PathProps {
  index: UnitIndex
  unitId: string
  onGo: (unitId: string | null) => void
  onChoose: (unit: DirectoryUnit) => void
}
