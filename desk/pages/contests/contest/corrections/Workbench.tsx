import { useState } from 'react'
import { useSearchParams } from 'react-router-dom'
import { Button } from 'tdesign-react'
import type { DeskContest } from '../../../../../contract/desk/contest'
import type { Corrections, QuestionCorrection } from '../../../../../contract/desk/correction'
import { useDesk, useDo, words } from '../../../../ask/useDesk'
import { confirm } from '../../../../parts/confirm'
import { useDraft } from '../../../../parts/draft'
import styles from '../contest.module.css'
import { describeCorrection, isOfQuestion } from './describe-correction'
import { PreviewMoves } from './PreviewMoves'
import { QuestionForm } from './QuestionForm'
import { QuestionSearch } from './QuestionSearch'

/** What is begun here and kept on this PC until it is sent, over one edition. */
interface Begun {
  list: QuestionCorrection[]
  reason: string
}

/** The corrections that shall hold from now on: begun with those that hold, changed, looked at, and begun as an edition. */
export function Workbench({ contest, corrections }: { contest: DeskContest; corrections: Corrections }) {
  const { contestId } = contest
  const [params, setParams] = useSearchParams()
  const questionId = params.get('question')
  const held = corrections.corrections.filter(isOfQuestion)
  const { draft, keep } = useDraft<Begun>(`corrections ${contestId} ${String(corrections.edition)}`)
  const [{ list, reason }, setBegun] = useState<Begun>(draft ?? { list: held, reason: '' })
  const change = (part: Partial<Begun>) => {
    const next = { list, reason, ...part }
    setBegun(next)
    keep(next)
  }
  const ids = list.map((each) => each.questionId)
  const known = useDesk('searchQuestions', { contestId, ids }, { enabled: ids.length > 0 })
  const begin = useDo('correctContest', ['readCorrections', 'readDeskContest'])
  const isChanged = JSON.stringify(list) !== JSON.stringify(held)
  const choose = (id: string | null) => {
    setParams(id ? { question: id } : {}, { replace: true })
  }
  const put = (correction: QuestionCorrection) => {
    change({ list: [...list.filter((each) => each.questionId !== correction.questionId), correction] })
    choose(null)
  }
  const go = async () => {
    const yes = await confirm({
      title: '开始更正',
      body: (
        <>
          <p>
            所有人的答卷按更正后的答案重新判分，榜单重新排。算好以前，榜单停在现在的样子；会员可以照常答题。
          </p>
          <p>一共 {list.length} 道题的更正会生效；已经决定作废的答卷也一起生效。以后还能再更正、改回来。</p>
        </>
      ),
      act: '开始更正',
    })
    if (!yes) return
    const { edition } = corrections
    begin.mutate(
      { contestId, holds: edition, corrections: list, reason: reason.trim() },
      { onSuccess: () => keep(null) },
    )
  }
  return (
    <section className={styles.box} aria-label="更正题目">
      <h2>更正题目</h2>
      {list.length === 0 && <p className={styles.soft}>现在没有更正。先找到有问题的题：</p>}
      <ul aria-label="要生效的更正">
        {list.map((each) => (
          <li key={each.questionId}>
            {describeCorrection(each, known.data?.questions ?? [])}
            <Button
              size="small"
              variant="text"
              aria-label={`取消这处更正 ${each.questionId}`}
              onClick={() => {
                change({ list: list.filter((one) => one !== each) })
              }}
            >
              取消这处更正
            </Button>
          </li>
        ))}
      </ul>
      {questionId ? (
        <QuestionForm
          key={questionId}
          contestId={contestId}
          questionId={questionId}
          onPut={put}
          onLeave={() => {
            choose(null)
          }}
        />
      ) : (
        <QuestionSearch contestId={contestId} onChoose={choose} />
      )}
      <PreviewMoves key={JSON.stringify(list)} contestId={contestId} corrections={list} />
      <div className={styles.line}>
        <label htmlFor="correction-reason">理由</label>
        <input
          id="correction-reason"
          className={styles.wide}
          value={reason}
          maxLength={200}
          onChange={({ target }) => {
            change({ reason: target.value })
          }}
        />
        <Button
          theme="primary"
          loading={begin.isPending}
          disabled={reason.trim().length < 2}
          onClick={() => void go()}
        >
          开始更正
        </Button>
        {!isChanged && <span className={styles.soft}>题目没有新的改动，开始更正只会让作废的答卷生效。</span>}
      </div>
      {begin.error ? <p role="alert">{words(begin.error)}</p> : null}
    </section>
  )
}
