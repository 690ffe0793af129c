import { View } from '@tarojs/components'
import { useState } from 'react'
import { serverNow } from '../../../cloud/clock'
import { troubleOf } from '../../../cloud/errors'
import { Button } from '../../../components/Button'
import { cx } from '../../../cx'
import { sentenceFor } from '../../../messages'
import { askReminder, whyNot } from '../../../reminders'
import styles from './Remind.module.scss'

/** Offers to remind the member of the opening, once; says what came of it. */
export function Remind({ contestId, reminded }: { contestId: string; reminded: boolean }) {
  const [isOn, setIsOn] = useState(reminded)
  const [sentence, setSentence] = useState<string | null>(null)

  const ask = async () => {
    try {
      const came = await askReminder(contestId)
      setIsOn(came === 'on')
      setSentence(came === 'on' ? null : whyNot[came])
    } catch (thrown) {
      setSentence(sentenceFor(troubleOf(thrown), serverNow()))
    }
  }

  if (isOn) return <View className={cx(styles.said, styles.on)}>✓ 开始时会在微信里提醒您</View>
  return (
    <View id="remind" className={cx(styles.remind)}>
      {sentence && <View className={cx(styles.said)}>{sentence}</View>}
      <Button text="开始时提醒我" kind="plain" onTap={ask} />
    </View>
  )
}
