import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { View } from '@tarojs/components'
import type { Board } from '../../../../contract/member/board'
import type { UnitLevel } from '../../../../domain/unit'
import { TroubleNotice } from '../../../components/Notice'
import { Skeleton } from '../../../components/Skeleton'
import { cx } from '../../../cx'
import { useAsk } from '../../../hooks/useAsk'
import { useComeBack } from '../../../hooks/useComeBack'
import { back } from '../../../routes'
import { unitsKept } from '../parts/units-kept'
import styles from './BoardView.module.scss'
import { Units } from './Units'

/** The board of one level's units, asked for when its tab is chosen. */
export function UnitTab({ board, level }: { board: Board; level: UnitLevel }) {
  const { contestId } = board
  const asked = useAsk('readUnitBoard', { contestId, level }, { keep: unitsKept(contestId, level) })

  useComeBack(asked.again)
  usePullDownRefresh(() => {
    void asked.again().then(() => {
      Taro.stopPullDownRefresh()
    })
  })

  if (asked.state === 'ready')
    return <Units board={board} units={asked.data} fromPhone={asked.trouble !== null} />
  if (asked.state !== 'loading')
    return <TroubleNotice trouble={asked.trouble} onAgain={asked.again} onBack={back} />
  return (
    <View className={cx(styles.board)}>
      <Skeleton shapes={['short', 'card', 'row', 'row', 'row']} />
    </View>
  )
}
