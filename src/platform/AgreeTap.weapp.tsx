import { Button } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { cx } from '../cx'
import styles from './AgreeTap.module.scss'

export function AgreeTap({ label, onTap, className, children }: AgreeTapProps) {
  return (
    <Button
      id="agree"
      className={cx(styles.bare, className)}
      {...{ ariaRole: 'checkbox', ariaLabel: label }}
      openType="agreePrivacyAuthorization"
      onAgreePrivacyAuthorization={onTap}
    >
      {children}
    </Button>
  )
}

type AgreeTapProps = PropsWithChildren<{ label: string; onTap: () => void; className?: string }>
