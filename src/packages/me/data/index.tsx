import { View } from '@tarojs/components'
import type { DataSummary } from '../../../../contract/member/data'
import { Button } from '../../../components/Button'
import { Notice, TroubleNotice } from '../../../components/Notice'
import { Page } from '../../../components/Page'
import { Skeleton } from '../../../components/Skeleton'
import { cx } from '../../../cx'
import { useAsk } from '../../../hooks/useAsk'
import { useComeBack } from '../../../hooks/useComeBack'
import { back, open, routes } from '../../../routes'
import { Copy } from './Copy'
import styles from './index.module.scss'
import { What } from './What'

/** What is kept of the member, a copy of it, and the way to have it deleted. Nothing of it is kept on the phone. */
export default function DataPage() {
  const asked = useAsk('exportMyData', {})
  useComeBack(asked.again)
  if (asked.state === 'loading') {
    return (
      <Page>
        <Skeleton shapes={['short', 'row', 'row', 'row', 'row']} />
      </Page>
    )
  }
  if (asked.state !== 'ready') {
    return (
      <Page>
        <TroubleNotice trouble={asked.trouble} onAgain={asked.again} onBack={back} />
      </Page>
    )
  }
  const { summary } = asked.data
  if (!summary || (!isAnything(summary) && !isAnythingLeft(summary))) {
    return (
      <Page>
        <Notice icon="person" text="我们还没有记下您的任何内容。参加竞赛前您填写的，都会列在这里。" />
      </Page>
    )
  }
  return (
    <Page>
      <View className={cx(styles.intro)}>
        {isAnything(summary)
          ? '这些是我们为您记下的全部内容。其他会员只看得到榜上的名字和成绩。'
          : '您的信息已经删除。留着的只有下面这些，不带您的姓名。'}
      </View>
      <What summary={summary} />
      {isAnything(summary) && (
        <Button
          kind="plain"
          className={cx(styles.leave)}
          text="删除我的数据"
          onTap={() => {
            open(routes.leave)
          }}
        />
      )}
      <Copy />
    </Page>
  )
}

/** What stays when all else has been deleted. */
const isAnythingLeft = ({ attempts, entries, staff, deeds, changes }: DataSummary): boolean =>
  staff !== null || attempts + entries + deeds + changes > 0

/** Something that goes when it is asked for; scores stay. */
const isAnything = ({ profile, answered, overrides, certificates, ...written }: DataSummary): boolean =>
  profile !== null || answered + overrides + certificates + written.subscriptions + written.feedback > 0
