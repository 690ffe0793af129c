import { ScrollView, View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { Icon } from '../../../components/Icon'
import { cx } from '../../../cx'
import { Tap } from '../../../components/Tap'
import styles from './Sheet.module.scss'

/** A sheet that comes up over a page: what it is, its content, and what to do at the thumb. A tap beside it closes it. */
export function Sheet({ title, sum, foot, onClose, children }: SheetProps) {
  return (
    <View className={cx(styles.cover)}>
      <View className={cx(styles.shade)} catchMove onClick={onClose} />
      <View className={cx(styles.sheet)}>
        <View className={cx(styles.head)}>
          <View className={cx(styles.words)}>
            <View className={cx(styles.title)}>{title}</View>
            <View className={cx(styles.sum)}>{sum}</View>
          </View>
          <Tap id="sheet-close" aloud label={`收起${title}`} className={cx(styles.close)} onTap={onClose}>
            <Icon name="cross" />
          </Tap>
        </View>
        <ScrollView scrollY className={cx(styles.all)}>
          {children}
        </ScrollView>
        <View className={cx(styles.foot)}>{foot}</View>
      </View>
    </View>
  )
}

type SheetProps = PropsWithChildren<{
  title: string
  sum: string
  foot: ReactNode
  onClose: () => void
}>
