import { View } from '@tarojs/components'
import { Icon } from '../../../components/Icon'
import { Tap } from '../../../components/Tap'
import { cx } from '../../../cx'
import styles from './SheetItem.module.scss'

/** One question's number. Answered is filled and has a tick, marked has a flag, the present one a ring. */
export function SheetItem({ at, answered, flagged, current, onTap }: SheetItemProps) {
  const words = [
    `第 ${String(at + 1)} 题`,
    answered ? '已答' : '没答',
    flagged && '已标记',
    current && '现在这题',
  ]
  return (
    <Tap
      id={`sheet-item-${String(at)}`}
      aloud
      label={words.filter(Boolean).join('，')}
      className={cx(styles.item, answered && styles.answered, current && styles.current)}
      onTap={onTap}
    >
      <View>{at + 1}</View>
      {answered && <Icon name="check" small className={cx(styles.tick)} />}
      {flagged && <Icon name="flag" small className={cx(styles.flag)} />}
    </Tap>
  )
}

interface SheetItemProps {
  at: number
  answered: boolean
  flagged: boolean
  current: boolean
  onTap: () => void
}
