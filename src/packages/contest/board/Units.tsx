import { View } from '@tarojs/components'
import type { Board, UnitBoard } from '../../../../contract/member/board'
import { cx } from '../../../cx'
import { BoardHead } from './BoardHead'
import { BoardNote } from './BoardNote'
import styles from './BoardView.module.scss'
import { MyUnit } from './MyUnit'
import { Nobody } from './Nobody'
import { Ranking } from './Ranking'
import { countWords, orderWords } from './unit-words'
import { UnitRow } from './UnitRow'
import { useRows } from './useRows'

/** The units of a level in their order, and the member's own at the foot. */
export function Units({ board, units, fromPhone }: UnitsProps) {
  const { top, asOf } = units
  const rows = useRows(
    top.length,
    top.findIndex(({ mine }) => mine),
  )
  return (
    <>
      {top.length === 0 ? (
        <Nobody board={board} units />
      ) : (
        <View className={cx(styles.board)}>
          <BoardHead board={board} asOf={asOf} count={countWords(units)} fromPhone={fromPhone} />
          <Ranking
            list={top}
            rows={rows}
            draw={(row, _, isFirst) => <UnitRow key={row.id} row={row} board={units} first={isFirst} />}
          />
          <BoardNote board={board} order={orderWords(units)} />
        </View>
      )}
      <MyUnit board={board} units={units} way={rows.way} />
    </>
  )
}

interface UnitsProps {
  /** The members' own, for what it knows of the contest and the member. */
  board: Board
  units: UnitBoard
  fromPhone: boolean
}
