import { Button as WechatButton, View } from '@tarojs/components'
import { useEffect } from 'react'
import { Button } from '../components/Button'
import button from '../components/Button.module.scss'
import { Tap } from '../components/Tap'
import { cx } from '../cx'
import { open, routes } from '../routes'
import { agree, disagree, openGuideline, tellShown, useQuestion } from './privacy'
import styles from './PrivacySheet.module.scss'

const buttonId = 'agree-privacy'

/** What is used and why, by how WeChat names what wanted it. */
const uses: [about: RegExp, words: string][] = [
  [/phone/i, '接下来会用到您在微信里绑定的手机号，用来核对会员身份，发奖时联系您。'],
  [/clipboard/i, '接下来会用到剪贴板，把您点的内容复制给您。'],
]
const anyUse = '接下来会用到您的一些信息，只用来完成您刚才点的这一步。'

export function PrivacySheet() {
  const about = useQuestion()
  useEffect(() => {
    if (about !== null) tellShown()
  }, [about])
  if (about === null) return null
  return (
    <View className={cx(styles.cover)}>
      <View className={cx(styles.shade)} catchMove />
      <View className={cx(styles.sheet)}>
        <View className={cx(styles.title)}>先征求您的同意</View>
        <View>{uses.find(([which]) => which.test(about))?.[1] ?? anyUse}</View>
        <View className={cx(styles.note)}>点“同意”，表示您已看过并同意：</View>
        <Tap role="link" className={cx(styles.link)} label="个人信息保护说明" onTap={openAgreement}>
          《个人信息保护说明》
        </Tap>
        <Tap role="link" className={cx(styles.link)} label="用户隐私保护指引" onTap={openGuideline}>
          《用户隐私保护指引》
        </Tap>
        <WechatButton
          id={buttonId}
          className={cx(button.button, button.primary, styles.agree)}
          openType="agreePrivacyAuthorization"
          onAgreePrivacyAuthorization={() => {
            agree(buttonId)
          }}
        >
          同意
        </WechatButton>
        <Button kind="plain" text="暂不同意" onTap={disagree} />
      </View>
    </View>
  )
}

const openAgreement = (): void => {
  open(routes.privacy)
}
