import { Button } from '@tarojs/components'
import { cx } from '../cx'
import styles from './PhoneButton.module.scss'

export function PhoneButton({ onCode, onNone }: PhoneButtonProps) {
  return (
    <Button
      className={cx(styles.button)}
      openType="getPhoneNumber"
      onGetPhoneNumber={({ detail }) => {
        const { code } = detail as { code?: string }
        if (code) onCode(code)
        else onNone()
      }}
    >
      用微信绑定的手机号
    </Button>
  )
}

interface PhoneButtonProps {
  onCode: (code: string) => void
  onNone: () => void
}
