import { useReachBottom } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { BoardRow } from '../../../../contract/member/board'
import { Button } from '../../../components/Button'
import { cx } from '../../../cx'
import styles from './People.module.scss'
import { PersonRow } from './PersonRow'

const apart = 3
/** Rows that are drawn at first, and more with each step: WeChat grows slow with many at once. */
const step = 30

/** The first three places apart, then rows; more of them as the member scrolls. */
export function People({ rows }: { rows: BoardRow[] }) {
  const [shown, setShown] = useState(step)
  const more = () => {
    setShown((before) => Math.min(rows.length, before + step))
  }
  useReachBottom(more)
  const first = rows.filter(({ place }) => place <= apart).slice(0, apart)
  const rest = rows.slice(first.length, shown)
  return (
    <>
      <View className={cx(styles.first)}>
        {first.map((row, at) => (
          <PersonRow key={at} row={row} first />
        ))}
      </View>
      <View>
        {rest.map((row, at) => (
          <PersonRow key={at} row={row} />
        ))}
      </View>
      {shown < rows.length && (
        <Button kind="plain" text="看后面的名次" className={styles.more} onTap={more} />
      )}
    </>
  )
}
