import { View } from '@tarojs/components'
import { useState } from 'react'
import { federation } from '../../../../config/federation'
import { serverNow } from '../../../cloud/clock'
import { troubleOf } from '../../../cloud/errors'
import { Button } from '../../../components/Button'
import { Card } from '../../../components/Card'
import { Figure } from '../../../components/Figure'
import { Foot } from '../../../components/Foot'
import { NoticeLine, TroubleNotice } from '../../../components/Notice'
import { Page } from '../../../components/Page'
import { Skeleton } from '../../../components/Skeleton'
import { cx } from '../../../cx'
import { useAsk } from '../../../hooks/useAsk'
import { useComeBack } from '../../../hooks/useComeBack'
import { sentenceFor } from '../../../messages'
import { askOneMore, whyNot } from '../../../reminders'
import styles from './index.module.scss'
import { Reminders } from './Reminders'

/** What the member will be reminded of, how many messages WeChat may still bring, and one tap to allow one more. */
export default function RemindersPage() {
  const asked = useAsk('listSubscriptions', {}, { keep: 'subscriptions' })
  const [sentence, setSentence] = useState<string | null>(null)
  useComeBack(asked.again)

  const oneMore = async () => {
    try {
      const came = await askOneMore()
      setSentence(came === 'on' ? null : whyNot[came])
      await asked.again()
    } catch (thrown) {
      setSentence(sentenceFor(troubleOf(thrown), serverNow()))
    }
  }

  if (asked.state === 'loading') {
    return (
      <Page>
        <Skeleton shapes={['card', 'row', 'row']} />
      </Page>
    )
  }
  if (asked.state !== 'ready') {
    return (
      <Page>
        <TroubleNotice trouble={asked.trouble} onAgain={asked.again} />
      </Page>
    )
  }
  const granted = asked.data.granted[federation.templates.contestOpens.id] ?? 0
  return (
    <Page>
      {(sentence ?? asked.trouble) && <NoticeLine text={sentence ?? '网络不好，先看上次的内容'} />}
      <Card className={cx(styles.granted)}>
        <Figure value={String(granted)} unit="条" caption="还可以给您发的提醒" large />
        <View className={cx(styles.note)}>您每允许一次，我们能发一条。设提醒时会自动允许一条。</View>
      </Card>
      <Reminders reminders={asked.data.reminders} onCancelled={asked.again} />
      <Foot>
        <Button text="再允许一条" kind={granted > 0 ? 'plain' : 'primary'} onTap={oneMore} />
      </Foot>
    </Page>
  )
}
