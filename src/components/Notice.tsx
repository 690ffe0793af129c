import { View } from '@tarojs/components'
import { serverNow } from '../cloud/clock'
import { passes, type Trouble } from '../cloud/errors'
import { cx } from '../cx'
import { sentenceFor } from '../messages'
import { Button } from './Button'
import { Icon, type IconName } from './Icon'
import styles from './Notice.module.scss'

/** A whole place with nothing else to show: one sentence that says what is, and one thing to do. */
export function Notice({ icon = 'book', text, action, onAction }: NoticeProps) {
  return (
    <View className={cx(styles.notice)}>
      <Icon name={icon} large className={cx(styles.icon)} />
      <View className={cx(styles.text)}>{text}</View>
      {action && onAction && <Button kind="plain" text={action} onTap={onAction} className={styles.action} />}
    </View>
  )
}

/** A trouble with the cloud in the member's words. What was refused leads back; the rest can be tried again. */
export function TroubleNotice({ trouble, onAgain, onBack }: TroubleNoticeProps) {
  const leave = !passes(trouble) && onBack
  return (
    <Notice
      icon={trouble.kind === 'offline' ? 'cloud-off' : 'book'}
      text={sentenceFor(trouble, serverNow())}
      action={leave ? '返回' : '再试一次'}
      onAction={leave ? onBack : onAgain}
    />
  )
}

/** One line above things that are still there. */
export const NoticeLine = ({ text }: { text: string }) => <View className={cx(styles.line)}>{text}</View>

interface NoticeProps {
  icon?: IconName
  text: string
  action?: string
  onAction?: () => unknown
}

interface TroubleNoticeProps {
  trouble: Trouble
  onAgain: () => unknown
  onBack?: () => void
}
