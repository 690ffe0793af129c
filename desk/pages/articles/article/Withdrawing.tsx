import { useState } from 'react'
import { Button } from 'tdesign-react'
import type { DeskArticle } from '../../../../contract/desk/article'
import { SayDialog } from './SayDialog'
import { useStep } from './useStep'

/** Takes an article from members. */
export function Withdrawing({ article }: { article: DeskArticle }) {
  const withdraw = useStep('withdrawArticle', article, '已经撤下。')
  const [isAsking, setAsking] = useState(false)
  if (!article.may.includes('withdraw')) return null
  return (
    <>
      <Button theme="danger" variant="outline" onClick={() => setAsking(true)}>
        撤下
      </Button>
      {isAsking && (
        <SayDialog
          title="撤下文章"
          label="为什么撤下"
          note="会员马上打不开它，正开着列表的手机一分钟内也会去掉。要再发，需要重新审核。"
          act="撤下"
          danger
          most={200}
          isBusy={withdraw.isBusy}
          onClose={() => setAsking(false)}
          onSay={async (reason) => {
            if (await withdraw.take({ reason })) setAsking(false)
          }}
        />
      )}
    </>
  )
}
