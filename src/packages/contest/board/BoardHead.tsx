import { View } from '@tarojs/components'
import type { Board } from '../../../../contract/member/board'
import { serverNow } from '../../../cloud/clock'
import { NoticeLine } from '../../../components/Notice'
import { cx } from '../../../cx'
import { asOfWords } from './board-words'
import styles from './BoardView.module.scss'
import { Digest } from './Digest'

/** What the board is of, the hour of its figures, and how many stand on it. */
export function BoardHead({ board, asOf = board.asOf, count, fromPhone }: BoardHeadProps) {
  return (
    <>
      {fromPhone && <NoticeLine text="网络不好，先看上次的榜单" />}
      <View className={cx(styles.title)}>{board.title}</View>
      <View className={cx(styles.asOf)}>
        {`${asOfWords({ final: board.final, asOf }, serverNow())} · ${count}`}
      </View>
      {board.digest && <Digest digest={board.digest} />}
    </>
  )
}

interface BoardHeadProps {
  board: Board
  /** The hour of another board's figures. */
  asOf?: number
  count: string
  fromPhone: boolean
}
