import { View } from '@tarojs/components'
import { cx } from '../cx'
import type { End } from '../hooks/usePages'
import styles from './ListEnd.module.scss'
import { Tap } from './Tap'

/** The last line of a list. It can be tapped where scrolling was not heard or asking failed. */
export function ListEnd({ end, onMore }: { end: End; onMore: () => unknown }) {
  if (end === 'over') return <View className={cx(styles.end)}>没有更多了</View>
  if (end === 'asking') return <View className={cx(styles.end)}>正在取更多</View>
  const words = end === 'failed' ? '网络不好，点这里再试' : '看更多'
  return (
    <Tap className={cx(styles.end, styles.tapped)} label={words} onTap={onMore}>
      {words}
    </Tap>
  )
}
