import { Text, View } from '@tarojs/components'
import { privacy } from '../../../../config/privacy'
import { Icon } from '../../../components/Icon'
import { Tap } from '../../../components/Tap'
import { cx } from '../../../cx'
import { open, routes } from '../../../routes'
import styles from './Agreement.module.scss'

/** Whether the member agrees, and the way to read what to. Never ticked beforehand. */
export function Agreement({ agreed, wrong, onChange }: AgreementProps) {
  return (
    <View className={cx(styles.agreement)}>
      <View className={cx(styles.line)}>
        <Tap
          role="checkbox"
          chosen={agreed}
          className={cx(styles.tick)}
          label="我已阅读并同意"
          onTap={() => {
            onChange(!agreed)
          }}
        >
          <View className={cx(styles.box, agreed && styles.on)}>{agreed && <Icon name="check" small />}</View>
          <Text>我已阅读并同意</Text>
        </Tap>
        <Tap
          role="link"
          className={cx(styles.link)}
          label={privacy.title}
          onTap={() => {
            open(routes.privacy)
          }}
        >
          《个人信息保护说明》
        </Tap>
      </View>
      {wrong && <View className={cx(styles.said)}>{wrong}</View>}
    </View>
  )
}

interface AgreementProps {
  agreed: boolean
  wrong: string | null
  onChange: (agreed: boolean) => void
}
