import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { Profile } from '../../../../contract/member/profile'
import type { Ask } from '../../../../domain/ask'
import { Page } from '../../../components/Page'
import { Skeleton } from '../../../components/Skeleton'
import { TroubleNotice } from '../../../components/Notice'
import { useAsk } from '../../../hooks/useAsk'
import { serverNow } from '../../../cloud/clock'
import { back } from '../../../routes'
import { calendarDay } from '../../../time'
import { comeBy } from '../unit/code'
import { ProfileForm } from './ProfileForm'

/**
 * What the member tells of themselves. `?contest=id`: the way into that contest, which asks for what its rules declare.
 * `?scene=…`: the member comes by a unit's code on a wall.
 */
export default function ProfilePage() {
  const { contest, scene } = useRouter().params
  useState(() => {
    comeBy(scene)
  })
  return contest ? <ForContest contestId={contest} /> : <ForMe />
}

/** What a member may tell without a contest. */
const usual: Ask[] = [
  { field: 'name', required: true, why: '用来登记竞赛成绩和发奖；榜上只显示姓，如“张*”。' },
  { field: 'unit', required: true, why: '您的成绩会计入这个单位。' },
  { field: 'phone', required: false, why: '用来核对会员身份，发奖时联系您。' },
]

/** Asked by contests alone: without one they stand here only for who has told them, to mend or take away. */
const toldBefore = (profile: Profile | null): Ask[] => [
  ...(profile?.sex ? [{ field: 'sex' as const, required: false, why: '您参加竞赛时填写的。' }] : []),
  ...(profile?.region ? [{ field: 'region' as const, required: false, why: '您参加竞赛时填写的。' }] : []),
]

function ForMe() {
  const asked = useAsk('readProfile', {})
  if (asked.state === 'loading') return <Loading />
  if (asked.state !== 'ready') return <Trouble asked={asked} />
  const { profile } = asked.data
  const asks = [...usual, ...toldBefore(profile)]
  return <ProfileForm stored={profile} asks={asks} intro="没有参加竞赛时，这些信息保存一年。" />
}

function ForContest({ contestId }: { contestId: string }) {
  const asked = useAsk('readProfile', {})
  const contest = useAsk('readContest', { contestId }, { keep: `contest.${contestId}` })
  if (asked.state === 'loading' || contest.state === 'loading') return <Loading />
  if (asked.state !== 'ready') return <Trouble asked={asked} />
  if (contest.state !== 'ready') return <Trouble asked={contest} />
  const { title, asks, keepUntil } = contest.data
  const intro = `参加“${title}”需要这些信息，${calendarDay(keepUntil, serverNow())} 删除。`
  return <ProfileForm stored={asked.data.profile} asks={asks} intro={intro} contestId={contestId} />
}

const Loading = () => (
  <Page>
    <Skeleton shapes={['short', 'row', 'short', 'row']} />
  </Page>
)

const Trouble = ({ asked }: { asked: AskedTrouble }) => (
  <Page>
    <TroubleNotice trouble={asked.trouble} onAgain={asked.again} onBack={back} />
  </Page>
)

interface AskedTrouble {
  trouble: Parameters<typeof TroubleNotice>[0]['trouble']
  again: () => Promise<void>
}
