import type { Corrections } from '../../../../../contract/desk/correction'
import { useDesk } from '../../../../ask/useDesk'
import { exactly } from '../../when'
import styles from '../contest.module.css'
import { describeCorrection, isOfQuestion } from './describe-correction'

/** What was put right so far, the newest first, and whom among the published it moved. */
export function EditionList({ contestId, corrections }: { contestId: string; corrections: Corrections }) {
  const { editions } = corrections
  const ids = [
    ...new Set(
      editions.flatMap((each) => each.corrections.filter(isOfQuestion).map(({ questionId }) => questionId)),
    ),
  ]
  const { data } = useDesk('searchQuestions', { contestId, ids }, { enabled: ids.length > 0 })
  if (editions.length === 0) return <p className={styles.soft}>这场竞赛还没有更正过。</p>
  return (
    <section aria-label="更正的记录">
      <h2>更正的记录</h2>
      {editions.map((each) => (
        <article key={each.edition} className={styles.box}>
          <h3>
            第 {each.edition - 1} 次更正，{exactly(each.at)} 生效
          </h3>
          {each.corrections.length === 0 ? (
            <p>取消了所有更正，恢复原来的答案。</p>
          ) : (
            <ul>
              {each.corrections.map((one) => (
                <li key={JSON.stringify(one)}>{describeCorrection(one, data?.questions ?? [])}</li>
              ))}
            </ul>
          )}
          <p className={styles.soft}>{movedWords(each)}</p>
        </article>
      ))}
    </section>
  )
}

function movedWords({ before, after }: Corrections['editions'][number]): string {
  const was = new Map(before.map((one) => [one.memberId, one]))
  const moved = after.filter((one) => was.get(one.memberId)?.place !== one.place)
  return moved.length === 0
    ? '公布的名次没有变化。'
    : `公布的 ${String(after.length)} 个名次里，${String(moved.length)} 个有变化。`
}
