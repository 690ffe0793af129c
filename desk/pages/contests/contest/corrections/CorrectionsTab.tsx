import type { DeskContest } from '../../../../../contract/desk/contest'
import { useDesk, words } from '../../../../ask/useDesk'
import { Loading } from '../../../../parts/Loading'
import { Trouble } from '../../../../parts/Trouble'
import styles from '../contest.module.css'
import { EditionList } from './EditionList'
import { Workbench } from './Workbench'

/** What was put right in a contest's questions, and a way to put more right. */
export function CorrectionsTab({ contest }: { contest: DeskContest }) {
  const { contestId } = contest
  const asked = useDesk('readCorrections', { contestId }, { refetchInterval: 10_000 })
  if (asked.error && !asked.data)
    return <Trouble text={words(asked.error)} onAgain={() => void asked.refetch()} />
  if (!asked.data) return <Loading />
  const { next, edition } = asked.data
  return (
    <>
      {next && (
        <section className={styles.box} aria-label="正在更正" role="status">
          <h2>正在更正</h2>
          <p>
            {next.stage === 'regrading' ? '第一步：按更正重新判每个人的卷。' : '第二步：重新排榜。'}
            榜单暂时停在更正以前，算完一次换上新的，会员可以照常答题。
          </p>
        </section>
      )}
      {!next && <Workbench key={edition} contest={contest} corrections={asked.data} />}
      <EditionList contestId={contestId} corrections={asked.data} />
    </>
  )
}
