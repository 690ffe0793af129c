import { View } from '@tarojs/components'
import { privacy } from '../../../../config/privacy'
import { Tap } from '../../../components/Tap'
import { cx } from '../../../cx'
import { open, routes } from '../../../routes'
import { Tick } from '../parts/Tick'
import styles from './Agreement.module.scss'

/** Whether the member agrees, and the way to read what to. Never ticked beforehand. */
export function Agreement({ agreed, wrong, onChange }: AgreementProps) {
  return (
    <View className={cx(styles.agreement)}>
      <View className={cx(styles.line)}>
        <Tick text="我已阅读并同意" on={agreed} onChange={onChange} />
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
