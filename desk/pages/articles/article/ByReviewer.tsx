import { useState } from 'react'
import { Button } from 'tdesign-react'
import type { DeskArticle } from '../../../../contract/desk/article'
import { confirm } from '../../../parts/confirm'
import { SayDialog } from './SayDialog'
import { useStep } from './useStep'

/** Approves what is shown, or returns it with a note. */
export function ByReviewer({ article }: { article: DeskArticle }) {
  const approve = useStep('reviewArticle', article, '审核通过了，等发布的同事发布。')
  const back = useStep('reviewArticle', article, '已经退回给写稿的同事。')
  const [isReturning, setReturning] = useState(false)
  if (!article.may.includes('approve')) return null
  const pass = async () => {
    const yes = await confirm({
      title: '审核通过',
      body: `您看过《${article.content.title}》的全文，认为可以发布。通过以后还要由发布的同事发布。`,
      act: '审核通过',
    })
    if (yes) await approve.take({ decision: 'approve' })
  }
  return (
    <>
      <Button variant="outline" onClick={() => setReturning(true)}>
        退回修改
      </Button>
      <Button loading={approve.isBusy} onClick={() => void pass()}>
        审核通过
      </Button>
      {isReturning && (
        <SayDialog
          title="退回修改"
          label="要改什么"
          note="写稿的同事会看到这段话。"
          act="退回"
          most={500}
          isBusy={back.isBusy}
          onClose={() => setReturning(false)}
          onSay={async (note) => {
            if (await back.take({ decision: 'return', note })) setReturning(false)
          }}
        />
      )}
    </>
  )
}
