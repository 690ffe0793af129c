import { View } from '@tarojs/components'
import type { Board, StreetRow } from '../../../../contract/member/board'
import { cx } from '../../../cx'
import { streetName } from '../../../names'
import { BoardHead } from './BoardHead'
import { BoardNote } from './BoardNote'
import styles from './BoardView.module.scss'
import { MyPlace } from './MyPlace'
import { Nobody } from './Nobody'
import row from './PersonRow.module.scss'

/** Streets with how many of their members took part and the mean of these, where the sheet has no board of units. */
export function Streets({ board, fromPhone }: { board: Board; fromPhone: boolean }) {
  const { streets, mine, members, top } = board
  return (
    <>
      {top.length === 0 ? (
        <Nobody board={board} />
      ) : (
        <View className={cx(styles.board)}>
          <BoardHead board={board} count={`${String(members)} 人参加`} fromPhone={fromPhone} />
          <View>
            {streets.map((street) => (
              <Street
                key={street.streetId}
                street={street}
                isMine={street.streetId === mine?.streetId}
                isShared={streets.some(
                  ({ place, streetId }) => place === street.place && streetId !== street.streetId,
                )}
              />
            ))}
          </View>
          <BoardNote board={board} order="街道按参加会员最好成绩的平均分排名，平均分相同时人数多的在前。" />
        </View>
      )}
      <MyPlace board={board} way={null} />
    </>
  )
}

function Street({ street, isMine, isShared }: { street: StreetRow; isMine: boolean; isShared: boolean }) {
  const { place, streetId, members, mean } = street
  return (
    <View className={cx(row.row, isMine && row.me)}>
      <View className={cx(row.place)}>
        {place}
        {isShared && <View className={cx(row.small)}>并列</View>}
      </View>
      <View className={cx(row.who)}>
        <View className={cx(row.name)}>
          {isMine ? `${streetName(streetId)}（我的街道）` : streetName(streetId)}
        </View>
        <View className={cx(row.small)}>{`${String(members)} 人参加`}</View>
      </View>
      <View className={cx(row.reached)}>
        <View className={cx(row.score)}>{mean.toFixed(2)}</View>
        <View className={cx(row.small)}>平均分</View>
      </View>
    </View>
  )
}
