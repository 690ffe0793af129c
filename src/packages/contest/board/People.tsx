import { View } from '@tarojs/components'
import type { Board } from '../../../../contract/member/board'
import { cx } from '../../../cx'
import { BoardHead } from './BoardHead'
import { BoardNote } from './BoardNote'
import styles from './BoardView.module.scss'
import { MyPlace } from './MyPlace'
import { Nobody } from './Nobody'
import { PersonRow } from './PersonRow'
import { Ranking } from './Ranking'
import { useRows } from './useRows'

/** The members in their order, and the member's own place at the foot. */
export function People({ board, fromPhone }: { board: Board; fromPhone: boolean }) {
  const { top, order, members } = board
  const rows = useRows(
    top.length,
    top.findIndex(({ me }) => me),
  )
  return (
    <>
      {top.length === 0 ? (
        <Nobody board={board} />
      ) : (
        <View className={cx(styles.board)}>
          <BoardHead board={board} count={`${String(members)} 人参加`} fromPhone={fromPhone} />
          <Ranking
            list={top}
            rows={rows}
            draw={(row, key, isFirst) => <PersonRow key={key} row={row} first={isFirst} />}
          />
          <BoardNote board={board} order={`名次：${order}`} />
        </View>
      )}
      <MyPlace board={board} way={rows.way} />
    </>
  )
}
