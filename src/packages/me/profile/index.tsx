import { useRouter } from '@tarojs/taro'
import { Page } from '../../../components/Page'
import { Skeleton } from '../../../components/Skeleton'
import { TroubleNotice } from '../../../components/Notice'
import { useAsk } from '../../../hooks/useAsk'
import { back } from '../../../routes'
import { ProfileForm } from './ProfileForm'

/** Name and street, filled in once before the first contest. `?next=contest`: the member came from one. */
export default function ProfilePage() {
  const { next } = useRouter().params
  const asked = useAsk('readProfile', {})

  if (asked.state === 'loading') {
    return (
      <Page>
        <Skeleton shapes={['short', 'row', 'short', 'row']} />
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
  return <ProfileForm stored={asked.data.profile} beforeContest={next === 'contest'} />
}
