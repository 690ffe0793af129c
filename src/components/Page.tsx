import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { cx } from '../cx'
import { useFrame } from '../hooks/useLook'
import { useScale } from '../hooks/useScale'
import { PrivacySheet } from '../platform/PrivacySheet'
import styles from './Page.module.scss'

/** The paper that every page lies on; carries the member's font size and look. `wide`: no margin at the sides. */
export function Page({ wide = false, children }: PropsWithChildren<{ wide?: boolean }>) {
  const scale = useScale()
  const look = useFrame()
  return (
    <View
      className={cx(styles.page, !wide && styles.margin, look !== 'phone' && `look-${look}`)}
      style={`--scale: ${String(scale)}`}
      // A keyboard scrolls what it can reach.
      {...(process.env.TARO_ENV === 'h5' && { role: 'main', tabindex: 0 })}
    >
      {children}
      <PrivacySheet />
    </View>
  )
}
