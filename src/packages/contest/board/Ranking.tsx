import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Button } from '../../../components/Button'
import { cx } from '../../../cx'
import styles from './Ranking.module.scss'
import type { Rows } from './useRows'

const apart = 3

/** The first three places apart, then the other rows as far as they are shown; more as the member scrolls. */
export function Ranking<Row extends { place: number | null }>({ list, rows, draw }: RankingProps<Row>) {
  const { shown, isAll, more } = rows
  const first = list.filter(({ place }) => place !== null && place <= apart).slice(0, apart)
  return (
    <>
      {first.length > 0 && (
        <View className={cx(styles.first)}>{first.map((row, at) => draw(row, at, true))}</View>
      )}
      <View>{list.slice(first.length, shown).map((row, at) => draw(row, at, false))}</View>
      {!isAll && <Button kind="plain" text="看后面的名次" className={styles.more} onTap={more} />}
    </>
  )
}

interface RankingProps<Row> {
  list: Row[]
  rows: Rows
  draw: (row: Row, key: number, isFirst: boolean) => ReactNode
}
