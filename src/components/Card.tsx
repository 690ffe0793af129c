import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { cx } from '../cx'
import styles from './Card.module.scss'
import { Tap } from './Tap'

/** A sheet on the paper. With `onTap` the whole card is one button called `label`. `bare`: no inner room. */
export function Card({ label, onTap, bare = false, className, children }: CardProps) {
  const look = cx(styles.card, !bare && styles.room, className)
  if (!onTap) return <View className={look}>{children}</View>
  return (
    <Tap className={look} label={label} onTap={onTap}>
      {children}
    </Tap>
  )
}

type CardProps = PropsWithChildren<
  { bare?: boolean; className?: string | undefined } & (
    { onTap: () => void; label: string } | { onTap?: never; label?: never }
  )
>
