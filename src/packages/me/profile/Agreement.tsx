import { View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import { privacy } from '../../../../config/privacy'
import { Tap } from '../../../components/Tap'
import { cx } from '../../../cx'
import { isAgreementOpen, onAgreed, openGuideline } from '../../../platform/privacy'
import { open, routes } from '../../../routes'
import { Tick } from '../parts/Tick'
import styles from './Agreement.module.scss'

/**
 * Whether the member agrees, and the way to read what to. Never ticked beforehand. Where WeChat has not heard it yet, one tick
 * tells both; who has just agreed in WeChat's name to the same two texts is not asked again.
 */
export function Agreement({ agreed, wrong, onChange }: AgreementProps) {
  const [isOpen, setOpen] = useState(false)
  const settle = (isAgreed: boolean) => {
    if (isAgreed) setOpen(false)
    onChange(isAgreed)
  }
  const settled = useRef(settle)
  useEffect(() => {
    settled.current = settle
  })
  useEffect(() => {
    void isAgreementOpen().then(setOpen)
    return onAgreed(() => {
      settled.current(true)
    })
  }, [])

  return (
    <View className={cx(styles.agreement)}>
      <View className={cx(styles.line)}>
        <Tick text="我已阅读并同意" on={agreed} onChange={settle} tellsWechat={isOpen} />
        <Link label={privacy.title} text="《个人信息保护说明》" onTap={openAgreement} />
        {isOpen && <Link label="用户隐私保护指引" text="《用户隐私保护指引》" onTap={openGuideline} />}
      </View>
      {wrong && <View className={cx(styles.said)}>{wrong}</View>}
    </View>
  )
}

const Link = ({ label, text, onTap }: { label: string; text: string; onTap: () => void }) => (
  <Tap role="link" className={cx(styles.link)} label={label} onTap={onTap}>
    {text}
  </Tap>
)

const openAgreement = (): void => {
  open(routes.privacy)
}

interface AgreementProps {
  agreed: boolean
  wrong: string | null
  onChange: (agreed: boolean) => void
}
