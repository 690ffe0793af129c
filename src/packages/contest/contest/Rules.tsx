import { View } from '@tarojs/components'
import type { ContestPage } from '../../../../contract/member/contest'
import { Card } from '../../../components/Card'
import { cx } from '../../../cx'
import styles from './Rules.module.scss'

/** The rules as the public notice says them: what each is about at the left, what it says at the right. */
export function Rules({ rules }: Pick<ContestPage, 'rules'>) {
  return (
    <>
      <View className={cx(styles.heading)}>规则</View>
      <Card bare>
        {rules.map(({ label, text }) => (
          <View key={label} className={cx(styles.rule)}>
            <View className={cx(styles.label)}>{label}</View>
            <View className={cx(styles.text)}>{text}</View>
          </View>
        ))}
      </Card>
    </>
  )
}
