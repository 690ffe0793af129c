import { Button } from 'tdesign-react'
import { Drawer } from '../../../../parts/Drawer'
import { typeWords } from '../../../../../domain/words'
import { span } from '../../../../../src/time'
import { useDesk, words } from '../../../../ask/useDesk'
import { Loading } from '../../../../parts/Loading'
import { Trouble } from '../../../../parts/Trouble'
import { PaperQuestion } from '../../parts/PaperQuestion'
import { exactly } from '../../when'
import styles from '../contest.module.css'
import { Decide } from './Decide'

interface Props {
  contestId: string
  attemptId: string
  onLeave: () => void
}

const stepWords = { keep: '保留', annul: '作废', undone: '撤回处理' } as const

/** A paper as it was answered, all that is doubtful about its member, and what was decided. */
export function Suspect({ contestId, attemptId, onLeave }: Props) {
  const asked = useDesk('readSuspect', { contestId, attemptId }, { staleTime: Infinity })
  const paper = asked.data
  return (
    <Drawer
      visible
      header="答卷"
      size="640px"
      onClose={onLeave}
      footer={
        paper ? (
          <Decide contestId={contestId} attemptId={attemptId} decision={paper.decision} />
        ) : (
          <Button variant="outline" onClick={onLeave}>
            关上
          </Button>
        )
      }
    >
      {asked.error && <Trouble text={words(asked.error)} onAgain={() => void asked.refetch()} />}
      {asked.isPending && <Loading />}
      {paper && (
        <div role="region" aria-label="答卷的内容" tabIndex={0}>
          <p>
            {paper.units.join(' · ') || '未填单位'}，会员 {paper.memberId} 的第 {paper.n} 份试卷。
            {exactly(paper.startedAt)} 开始，用时 {span(paper.ms)}，得 {paper.score} 分（满分{' '}
            {paper.fullMarks} 分）。
            {paper.away && paper.away.times > 0
              ? `答题时离开小程序 ${String(paper.away.times)} 次，共 ${span(paper.away.ms)}。`
              : ''}
          </p>
          <section className={styles.box} aria-label="疑点">
            <h2>疑点</h2>
            <ul>
              {paper.signals.map((signal) => (
                <li key={signal.attemptId + signal.kind}>
                  {signal.attemptId === paper.attemptId ? '' : '（另一份试卷）'}
                  {signal.words}
                </li>
              ))}
            </ul>
          </section>
          {paper.decision && (
            <section className={styles.box} aria-label="处理的经过">
              <h2>处理的经过</h2>
              <ul>
                {paper.decision.steps.map((step) => (
                  <li key={step.at}>
                    {exactly(step.at)} {stepWords[step.decision]}：{step.reason}
                  </li>
                ))}
              </ul>
              <p className={styles.soft}>
                {paper.decision.applied === null ? '还没有生效，在下一次更正时生效。' : '已经生效。'}
              </p>
            </section>
          )}
          {paper.items === null ? (
            <p className={styles.soft}>答题的内容已经删除。</p>
          ) : (
            paper.items.map((item, at) => (
              <PaperQuestion key={at} n={at + 1} item={item} type={typeWords[item.type]} />
            ))
          )}
        </div>
      )}
    </Drawer>
  )
}
