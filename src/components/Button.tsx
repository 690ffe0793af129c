import { Text } from '@tarojs/components'
import { useRef } from 'react'
import { cx } from '../cx'
import styles from './Button.module.scss'
import { Tap } from './Tap'

/**
 * The one action (`primary`) or a quiet one (`plain`). While what `onTap` returned is under way,
 * or while `loading`, further taps are ignored.
 */
export function Button({
  text,
  kind = 'primary',
  loading = false,
  off = false,
  onTap,
  className,
}: ButtonProps) {
  const underWay = useRef(false)

  const tap = () => {
    if (underWay.current || loading) return
    underWay.current = true
    void Promise.resolve(onTap()).finally(() => {
      underWay.current = false
    })
  }

  return (
    <Tap
      className={cx(styles.button, styles[kind], off && styles.off, className)}
      label={loading ? `${text}，请稍候` : text}
      off={off}
      onTap={tap}
    >
      {loading && <Text className={cx(styles.wheel)} />}
      <Text>{text}</Text>
    </Tap>
  )
}

interface ButtonProps {
  text: string
  kind?: 'primary' | 'plain'
  loading?: boolean
  off?: boolean
  onTap: () => unknown
  className?: string | undefined
}
