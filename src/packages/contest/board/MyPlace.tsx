import { View } from '@tarojs/components'
import type { Board } from '../../../../contract/member/board'
import { Foot } from '../../../components/Foot'
import { cx } from '../../../cx'
import { placeWords } from '../parts/place-words'
import { span } from '../../../time'
import { gapWords } from './board-words'
import styles from './MyPlace.module.scss'

/** The member's own place, always in sight, and what is missing to the next one. Nothing before the first score. */
export function MyPlace({ board: { mine, final } }: { board: Board }) {
  if (!mine) return null
  const gap = final ? null : gapWords(mine)
  return (
    <Foot>
      <View id="mine" className={cx(styles.mine)}>
        <View className={cx(styles.line)}>
          <View className={cx(styles.place)}>{`我 ${placeWords(mine)}`}</View>
          <View className={cx(styles.reached)}>{`${String(mine.score)} 分 · ${span(mine.ms)}`}</View>
        </View>
        {gap && <View className={cx(styles.gap)}>{gap}</View>}
      </View>
    </Foot>
  )
}
