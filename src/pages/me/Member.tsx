import { Text, View } from '@tarojs/components'
import type { Profile } from '../../../contract/member/profile'
import { serverNow } from '../../cloud/clock'
import { Card } from '../../components/Card'
import { Icon } from '../../components/Icon'
import { Skeleton } from '../../components/Skeleton'
import { cx } from '../../cx'
import type { Asked } from '../../hooks/useAsk'
import { sentenceFor } from '../../messages'
import styles from './Member.module.scss'

/** The card with name and unit: a tap opens the member's card. Before anything is told it leads to the form. */
export function Member({ asked, onAgain, onTell, onCard }: MemberProps) {
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
      leadsTo="会员卡"
      onTap={onCard}
    />
  ) : (
    <Faced heading="还没有填写" words="参加竞赛前填一次就好" onTap={onTell} />
  )
}

function Faced({ heading, words, leadsTo, onTap }: FacedProps) {
  return (
    <Card label={[heading, words, leadsTo].filter(Boolean).join('，')} onTap={() => void onTap()}>
      <View className={cx(styles.member)}>
        <View className={cx(styles.face)}>
          <Icon name="person" large className={cx(styles.person)} />
        </View>
        <View className={cx(styles.words)}>
          <View className={cx(styles.name)}>{heading}</View>
          <View className={cx(styles.street)}>{words}</View>
        </View>
        {leadsTo ? (
          <View className={cx(styles.leads)}>
            <Icon name="code" />
            <Text className={cx(styles.to)}>{leadsTo}</Text>
          </View>
        ) : (
          <Icon name="chevron" className={cx(styles.chevron)} />
        )}
      </View>
    </Card>
  )
}

interface MemberProps {
  asked: Asked<{ profile: Profile | null }>
  onAgain: () => unknown
  onTell: () => void
  onCard: () => void
}

interface FacedProps {
  heading: string
  words: string
  /** Stands beside the code's sign instead of the arrow. */
  leadsTo?: string
  onTap: () => unknown
}
