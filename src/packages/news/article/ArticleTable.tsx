import { ScrollView, View } from '@tarojs/components'
import type { Run } from '../../../../domain/rich-text'
import { cx } from '../../../cx'
import styles from './ArticleTable.module.scss'
import { Runs } from './Runs'

/** A table that is moved sideways inside itself when it is wider than the phone. */
export function ArticleTable({ head, rows }: { head: boolean; rows: Run[][][] }) {
  return (
    <ScrollView scrollX className={cx(styles.frame)} {...(process.env.TARO_ENV === 'h5' && { tabindex: 0 })}>
      <View className={cx(styles.table)}>
        {rows.map((cells, row) => (
          <View key={row} className={cx(styles.row, head && row === 0 && styles.head)}>
            {cells.map((runs, at) => (
              <View key={at} className={cx(styles.cell)}>
                <Runs runs={runs} />
              </View>
            ))}
          </View>
        ))}
      </View>
    </ScrollView>
  )
}
