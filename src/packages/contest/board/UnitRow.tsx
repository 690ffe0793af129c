import { View } from '@tarojs/components'
import type { UnitBoard, UnitRow as Row } from '../../../../contract/member/board'
import { measureWords } from '../../../../domain/words'
import { Tag } from '../../../components/Tag'
import { cx } from '../../../cx'
import styles from './UnitRow.module.scss'
import { myUnitWords, figureWords, partWords } from './unit-words'
import { myRow } from './useRows'

/** A unit on its board: the place, the unit and those above it, who took part, and the figure that orders the board. */
export function UnitRow({ row, board, first }: { row: Row; board: UnitBoard; first: boolean }) {
  const { place, shared, name, above, figure, mine, awards } = row
  return (
    <View {...(mine && { id: myRow })} className={cx(styles.row, first && styles.first, mine && styles.mine)}>
      <View className={cx(styles.place)}>
        {place ?? '—'}
        {shared && <View className={cx(styles.small)}>并列</View>}
      </View>
      <View className={cx(styles.rest)}>
        <View className={cx(styles.who)}>
          <View className={cx(styles.name)}>{mine ? `${name}（${myUnitWords(board.level)}）` : name}</View>
          {above.length > 0 && <View className={cx(styles.small)}>{above.join(' ')}</View>}
          <View className={cx(styles.small, styles.facts)}>{partWords(row, board.by)}</View>
          {awards.map((award) => (
            <View key={award} className={cx(styles.award)}>
              <Tag tone="gold" icon="trophy" text={award} />
            </View>
          ))}
        </View>
        <View className={cx(styles.reached)}>
          <View className={cx(styles.figure)}>{figureWords(board.by, figure)}</View>
          <View className={cx(styles.small)}>{measureWords[board.by]}</View>
        </View>
      </View>
    </View>
  )
}
