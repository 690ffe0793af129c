import { View } from '@tarojs/components'
import type { ContestPage } from '../../../../contract/member/contest'
import { phaseAt } from '../../../contest-words'
import { cx } from '../../../cx'
import { reliefWords } from './relief-words'
import styles from './Relief.module.scss'

/** What the union arranged for the member beyond the rules, until all is over. */
export function Relief({ page, now }: { page: ContestPage; now: number }) {
  if (!page.relief || phaseAt(page, now) === 'closed') return null
  return (
    <View id="relief" className={cx(styles.relief)}>
      {reliefWords(page.relief, now)}
    </View>
  )
}
