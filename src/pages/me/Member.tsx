import { View } from '@tarojs/components'
import type { Profile } from '../../../contract/member/profile'
import { serverNow } from '../../cloud/clock'
import { Card } from '../../components/Card'
import { Icon } from '../../components/Icon'
import { Skeleton } from '../../components/Skeleton'
import { cx } from '../../cx'
import type { Asked } from '../../hooks/useAsk'
import { sentenceFor } from '../../messages'
import styles from './Member.module.scss'

/** The card with name and street, or what to do when there is none yet. A tap leads to the form, or asks again. */
export function Member({ asked, onAgain, onOpen }: MemberProps) {
  if (asked.state === 'loading') {
    return (
      <Card>
        <Skeleton shapes={['title', 'short']} />
      </Card>
    )
  }
  if (asked.state !== 'ready') {
    const words = sentenceFor(asked.trouble, serverNow())
    return <Faced heading="暂时看不到您的信息" words={`${words}点这里再试。`} onTap={onAgain} />
  }
  const { profile } = asked.data
  return profile ? (
    <Faced
      heading={profile.name ?? '还没有填写姓名'}
      words={profile.unit?.names.join(' · ') || '还没有选择单位'}
      onTap={onOpen}
    />
  ) : (
    <Faced heading="还没有填写" words="参加竞赛前填一次就好" onTap={onOpen} />
  )
}

function Faced({ heading, words, onTap }: { heading: string; words: string; onTap: () => unknown }) {
  return (
    <Card label={`${heading}，${words}`} onTap={() => void onTap()}>
      <View className={cx(styles.member)}>
        <View className={cx(styles.face)}>
          <Icon name="person" large className={cx(styles.person)} />
        </View>
        <View className={cx(styles.words)}>
          <View className={cx(styles.name)}>{heading}</View>
          <View className={cx(styles.street)}>{words}</View>
        </View>
        <Icon name="chevron" className={cx(styles.chevron)} />
      </View>
    </Card>
  )
}

interface MemberProps {
  asked: Asked<{ profile: Profile | null }>
  onAgain: () => unknown
  onOpen: () => void
}
