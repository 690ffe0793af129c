import { View } from '@tarojs/components'
import type { Board } from '../../../../contract/member/board'
import { cx } from '../../../cx'
import styles from './BoardView.module.scss'

/** Under a list: how places are ordered and, of a final board, what the verifying code is for. */
export const BoardNote = ({ board, order }: { board: Board; order: string }) => (
  <View className={cx(styles.order)}>
    <View>{order}</View>
    {board.digest && <View>校验码由全部名次算出，名次改动一处，它就会变。</View>}
  </View>
)
