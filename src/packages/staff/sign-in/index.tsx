import { Text, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { serverNow } from '../../../cloud/clock'
import { Button } from '../../../components/Button'
import { Card } from '../../../components/Card'
import { Foot } from '../../../components/Foot'
import { Notice, NoticeLine, TroubleNotice } from '../../../components/Notice'
import { Page } from '../../../components/Page'
import { Row } from '../../../components/Row'
import { Skeleton } from '../../../components/Skeleton'
import { cx } from '../../../cx'
import { sentenceFor } from '../../../messages'
import { back } from '../../../routes'
import { moment } from '../../../time'
import { useSignIn } from './useSignIn'
import styles from './index.module.scss'

/** Asks whether a browser may work for this member of staff. By a code on its screen, scanned or typed. */
export default function SignInPage() {
  const { scene, code } = useRouter().params
  const { asking, trouble, stage, again, answer } = useSignIn(decodeURIComponent(code ?? scene ?? ''))

  if (stage === 'agreed')
    return (
      <Page>
        <Notice icon="check" text="已同意。请看电脑，工作台就要打开了。" action="返回" onAction={back} />
      </Page>
    )
  if (stage === 'refused')
    return (
      <Page>
        <Notice text="没有让它登录。" action="返回" onAction={back} />
      </Page>
    )
  if (!asking)
    return (
      <Page>
        {trouble ? (
          <TroubleNotice trouble={trouble} onAgain={again} onBack={back} />
        ) : (
          <Skeleton shapes={['title', 'row', 'row']} />
        )}
      </Page>
    )
  return (
    <Page>
      {trouble && <NoticeLine text={sentenceFor(trouble, serverNow())} />}
      <View className={cx(styles.ask)}>电脑屏幕上的数字是这个吗</View>
      <View className={cx(styles.number)}>
        <Text>{asking.number}</Text>
      </View>
      <Card bare>
        <Row label="要登录的设备" value={asking.browser} />
        <Row label="时间" value={moment(asking.at, serverNow())} />
      </Card>
      <Foot note="数字不一样，或不是您在登录，请点“不是我”。">
        <Button text="数字一样，同意登录" loading={stage === 'answering'} onTap={() => answer(true)} />
        <Button kind="plain" text="不是我" onTap={() => answer(false)} className={styles.no} />
      </Foot>
    </Page>
  )
}
