import { Button } from 'tdesign-react'
import type { DeskArticle } from '../../../../contract/desk/article'
import { federation } from '../../../../config/federation'
import { missingIn } from '../../../../domain/article/content'
import { confirm } from '../../../parts/confirm'
import { missingWords } from '../words'
import { useStep } from './useStep'

const channels = federation.channels.map(({ id }) => id)

/** To review, back from it, and aside. */
export function ByWriter({ article, isSaved }: { article: DeskArticle; isSaved: boolean }) {
  const { may, stage, state, content } = article
  const submit = useStep('submitArticle', article, '已经交审核。审核的同事会在“待审核”里看到它。')
  const reopen = useStep('reopenArticle', article, '可以接着改了。')
  const discard = useStep('discardArticle', article, '已经放下，版本还在。')
  const send = async () => {
    const missing = missingIn(content, channels)
    const body = <MissingList missing={missing.map((each) => missingWords[each])} />
    if (missing.length > 0) await confirm({ title: '还差一些内容', body, act: '知道了', only: true })
    else if (
      await confirm({
        title: '交审核',
        body: `《${content.title}》会交给审核的同事看。审完之前不能改；要改可以拿回来。`,
        act: '交审核',
      })
    )
      await submit.take({})
  }
  const drop = async () => {
    const yes = await confirm({
      title: state === 'unpublished' ? '放到废稿里' : '放下这一稿',
      body:
        state === 'unpublished'
          ? '这篇会移到“废稿”，以后还能拿回来。'
          : '这一稿的改动会放下，会员看到的不变。写过的字存成一版，在“版本”里找得到。',
      act: '放下',
      danger: true,
    })
    if (yes) await discard.take({})
  }
  const open = async () => {
    const yes =
      stage !== 'approved' ||
      (await confirm({ title: '拿回来修改', body: '改过以后要重新审核。', act: '拿回来改' }))
    if (yes) await reopen.take({})
  }
  return (
    <>
      {may.includes('discard') && (
        <Button variant="text" disabled={!isSaved} loading={discard.isBusy} onClick={() => void drop()}>
          放下这一稿
        </Button>
      )}
      {may.includes('reopen') && (
        <Button variant="outline" loading={reopen.isBusy} onClick={() => void open()}>
          {stage === 'settled' ? '改新的一版' : '拿回来修改'}
        </Button>
      )}
      {may.includes('submit') && (
        <Button disabled={!isSaved} loading={submit.isBusy} onClick={() => void send()}>
          交审核
        </Button>
      )}
    </>
  )
}

const MissingList = ({ missing }: { missing: string[] }) => (
  <>
    <p>交审核以前还要有：</p>
    <ul>
      {missing.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  </>
)
