import { View } from '@tarojs/components'
import type { ContestPage } from '../../../../contract/member/contest'
import { Tag } from '../../../components/Tag'
import { phaseAt, stateWords } from '../../../contest-words'
import { cx } from '../../../cx'
import styles from './ContestHead.module.scss'

/** What it is, who holds it, and whether it is open. */
export function ContestHead({ page, now }: { page: ContestPage; now: number }) {
  return (
    <View className={cx(styles.head)}>
      <Tag text={stateWords(page, now)} tone={phaseAt(page, now) === 'open' ? 'red' : 'plain'} />
      <View className={cx(styles.title)}>{page.title}</View>
      {page.summary && <View className={cx(styles.summary)}>{page.summary}</View>}
      <View className={cx(styles.organiser)}>{`主办：${page.organiser}`}</View>
    </View>
  )
}
