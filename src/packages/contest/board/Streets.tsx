import { View } from '@tarojs/components'
import type { StreetRow } from '../../../../contract/member/board'
import { cx } from '../../../cx'
import { streetName } from '../../../names'
import styles from './PersonRow.module.scss'

/** Streets with how many of their members took part, and the mean of these. `mine` is the member's own. */
export function Streets({ streets, mine }: { streets: StreetRow[]; mine: string | null }) {
  return (
    <View>
      {streets.map(({ place, streetId, members, mean }) => {
        const isMine = streetId === mine
        const isShared = streets.some((other) => other.place === place && other.streetId !== streetId)
        return (
          <View key={streetId} className={cx(styles.row, isMine && styles.me)}>
            <View className={cx(styles.place)}>
              {place}
              {isShared && <View className={cx(styles.small)}>并列</View>}
            </View>
            <View className={cx(styles.who)}>
              <View className={cx(styles.name)}>
                {isMine ? `${streetName(streetId)}（我的街道）` : streetName(streetId)}
              </View>
              <View className={cx(styles.small)}>{`${String(members)} 人参加`}</View>
            </View>
            <View className={cx(styles.reached)}>
              <View className={cx(styles.score)}>{mean.toFixed(2)}</View>
              <View className={cx(styles.small)}>平均分</View>
            </View>
          </View>
        )
      })}
    </View>
  )
}
