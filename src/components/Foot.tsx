import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { cx } from '../cx'
import styles from './Foot.module.scss'

/** The bar at the thumb, last in a page: the one action, with `note` above it in small words. */
export function Foot({ note, children }: PropsWithChildren<{ note?: string | undefined }>) {
  return (
    <>
      <View className={cx(styles.push)} />
      <View className={cx(styles.foot)}>
        {note && <View className={cx(styles.note)}>{note}</View>}
        {children}
      </View>
    </>
  )
}
