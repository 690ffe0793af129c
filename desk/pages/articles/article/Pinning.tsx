import { useState } from 'react'
import { Button } from 'tdesign-react'
import type { DeskArticle } from '../../../../contract/desk/article'
import { mostPinned } from '../../../../domain/article/content'
import { serverNow } from '../../../../src/cloud/clock'
import { confirm } from '../../../parts/confirm'
import { when } from '../../../parts/when'
import { HourDialog } from './HourDialog'
import { useStep } from './useStep'

const week = 7 * 86_400_000

/** Lets a published article stand first until a day, or lets it go. */
export function Pinning({ article }: { article: DeskArticle }) {
  const { may, pinnedUntil } = article
  const pin = useStep('pinArticle', article, '已经置顶。')
  const unpin = useStep('pinArticle', article, '已经取消置顶。')
  const [isChoosing, setChoosing] = useState(false)
  // Whoever may withdraw may pin.
  if (!may.includes('withdraw')) return null
  const isPinned = pinnedUntil !== null && pinnedUntil > serverNow()
  const letGo = async () => {
    const body = `原定置顶到 ${when(pinnedUntil ?? 0)}。取消后它回到按时间排的位置。`
    if (await confirm({ title: '取消置顶', body, act: '取消置顶' })) await unpin.take({ until: null })
  }
  return (
    <>
      <Button
        variant="outline"
        loading={unpin.isBusy}
        onClick={() => (isPinned ? void letGo() : setChoosing(true))}
      >
        {isPinned ? '取消置顶' : '置顶'}
      </Button>
      {isChoosing && (
        <HourDialog
          title="置顶"
          label="置顶到（北京时间）"
          first={Math.ceil((serverNow() + week) / 3600_000) * 3600_000}
          says={(hour) => `在会员的列表里排在最前，到 ${hour} 为止。最多同时置顶 ${mostPinned} 篇。`}
          act="置顶"
          isBusy={pin.isBusy}
          onClose={() => setChoosing(false)}
          onHour={async (until) => {
            if (await pin.take({ until })) setChoosing(false)
          }}
        />
      )}
    </>
  )
}
