import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { ReminderView } from '../../../../contract/member/notice'
import { member } from '../../../cloud/ask'
import { serverNow } from '../../../cloud/clock'
import { troubleOf } from '../../../cloud/errors'
import { Card } from '../../../components/Card'
import { Notice } from '../../../components/Notice'
import { Tap } from '../../../components/Tap'
import { cx } from '../../../cx'
import { sentenceFor } from '../../../messages'
import { open, routes } from '../../../routes'
import { moment } from '../../../time'
import styles from './Reminders.module.scss'

/** The member's reminders, newest first; one that still waits can be taken back. */
export function Reminders({
  reminders,
  onCancelled,
}: {
  reminders: ReminderView[]
  onCancelled: () => unknown
}) {
  if (reminders.length === 0) {
    return <Notice icon="clock" text="还没有设提醒。竞赛开始前，在竞赛页面点“开始时提醒我”就好。" />
  }
  return (
    <Card bare>
      {reminders.map((reminder) => (
        <View key={reminder.contestId} className={cx(styles.row)}>
          <Tap
            className={cx(styles.what)}
            role="link"
            label={`${reminder.title}，${words(reminder)}`}
            onTap={() => {
              open(routes.contest(reminder.contestId))
            }}
          >
            <Text className={cx(styles.title)}>{reminder.title}</Text>
            <Text className={cx(styles.state)}>{words(reminder)}</Text>
          </Tap>
          {reminder.state === 'waiting' && (
            <Tap
              className={cx(styles.cancel)}
              aloud
              label={`取消${reminder.title}的提醒`}
              onTap={() => void cancel(reminder.contestId, onCancelled)}
            >
              <Text>取消</Text>
            </Tap>
          )}
        </View>
      ))}
    </Card>
  )
}

function words({ state, opensAt }: ReminderView): string {
  if (state === 'waiting') return `${moment(opensAt, serverNow())} 提醒`
  if (state === 'sent') return '已提醒'
  return state === 'unsure' ? '微信没有告诉我们是否送到' : '没有发出：可发的提醒用完了，或被拒收'
}

async function cancel(contestId: string, then: () => unknown): Promise<void> {
  try {
    await member('cancelReminder', { contestId })
    await then()
  } catch (thrown) {
    void Taro.showToast({ title: sentenceFor(troubleOf(thrown), serverNow()), icon: 'none' })
  }
}
