import { useState } from 'react'
import { Button } from 'tdesign-react'
import type { DeskArticle } from '../../../../contract/desk/article'
import { serverNow } from '../../../../src/cloud/clock'
import { confirm } from '../../../parts/confirm'
import { when } from '../../../parts/when'
import { HourDialog } from './HourDialog'
import { useStep } from './useStep'

/** Publishes what is approved: now, or at an hour. */
export function ByPublisher({ article }: { article: DeskArticle }) {
  const { may, content, state, scheduledAt } = article
  const publish = useStep('publishArticle', article, '已经发布，会员马上能看到。')
  const schedule = useStep('scheduleArticle', article, '到时间会自动发布。')
  const cancel = useStep('scheduleArticle', article, '已经取消定时，文章回到“待发布”。')
  const [isChoosing, setChoosing] = useState(false)
  const now = async () => {
    const body =
      state === 'published'
        ? `会员手机上的《${content.title}》会换成这一稿，在列表里的位置不变。`
        : `《${content.title}》会马上出现在会员的手机上，排在最前。`
    if (await confirm({ title: '现在发布', body, act: '现在发布' })) await publish.take({})
  }
  const stop = async () => {
    const body = `原定 ${scheduledAt === null ? '' : when(scheduledAt)} 发布，取消后不会自动发布。`
    if (await confirm({ title: '取消定时', body, act: '取消定时' })) await cancel.take({ at: null })
  }
  return (
    <>
      {may.includes('unschedule') && (
        <Button variant="outline" loading={cancel.isBusy} onClick={() => void stop()}>
          取消定时
        </Button>
      )}
      {may.includes('schedule') && (
        <Button variant="outline" onClick={() => setChoosing(true)}>
          定时发布
        </Button>
      )}
      {may.includes('publish') && (
        <Button loading={publish.isBusy} onClick={() => void now()}>
          现在发布
        </Button>
      )}
      {isChoosing && (
        <HourDialog
          title="定时发布"
          label="发布时间（北京时间）"
          first={Math.ceil((serverNow() + 3600_000) / 3600_000) * 3600_000}
          says={(hour) => `《${content.title}》${hour} 自动发布，前后不超过一分钟。`}
          act="定时发布"
          isBusy={schedule.isBusy}
          onClose={() => setChoosing(false)}
          onHour={async (at) => {
            if (await schedule.take({ at })) setChoosing(false)
          }}
        />
      )}
    </>
  )
}
