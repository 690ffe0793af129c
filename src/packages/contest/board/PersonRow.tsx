import { View } from '@tarojs/components'
import type { BoardRow } from '../../../../contract/member/board'
import { cx } from '../../../cx'
import { streetName } from '../../../names'
import { span } from '../../../time'
import styles from './PersonRow.module.scss'
import { myRow } from './useRows'

/** A place on the board: the place, who, and what was reached. Mine says so. A hundred of these lie on one page. */
export function PersonRow({ row, first = false }: { row: BoardRow; first?: boolean }) {
  const { place, shared, name, streetId, score, ms, me } = row
  return (
    <View {...(me && { id: myRow })} className={cx(styles.row, first && styles.first, me && styles.me)}>
      <View className={cx(styles.place)}>
        {place}
        {shared && <View className={cx(styles.small)}>并列</View>}
      </View>
      <View className={cx(styles.who)}>
        <View className={cx(styles.name)}>{me ? `${name}（我）` : name}</View>
        <View className={cx(styles.small)}>{streetName(streetId)}</View>
      </View>
      <View className={cx(styles.reached)}>
        <View className={cx(styles.score)}>{`${String(score)} 分`}</View>
        <View className={cx(styles.small)}>{span(ms)}</View>
      </View>
    </View>
  )
}
