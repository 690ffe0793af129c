import type { DeskContest } from '../../../../../contract/desk/contest'
import { useDesk, words } from '../../../../ask/useDesk'
import { Loading } from '../../../../parts/Loading'
import { Trouble } from '../../../../parts/Trouble'
import { clock } from '../../when'
import { Completion } from './Completion'
import { Figures } from './Figures'
import { Hours } from './Hours'
import { Missed } from './Missed'
import styles from './progress.module.css'
import { Units } from './Units'

/** How a contest goes, in figures and pictures. */
export function ProgressTab({ contest }: { contest: DeskContest }) {
  const { contestId } = contest
  const asked = useDesk('readProgress', { contestId }, { refetchInterval: 60_000 })
  if (asked.error && !asked.data)
    return <Trouble text={words(asked.error)} onAgain={() => void asked.refetch()} />
  if (!asked.data) return <Loading rows={10} />
  const progress = asked.data
  return (
    <>
      <Figures progress={progress} />
      <p className={styles.soft} role="status">
        {progress.at === null
          ? '还没有交卷的。'
          : `数字截至 ${clock(progress.at)}，每分钟更新；正在答的卷子交了才算。`}
        {progress.isBehindEdition && '正在按更正重新统计，下面还是更正以前的数字。'}
      </p>
      <div className={styles.charts}>
        <Hours progress={progress} />
        <Completion progress={progress} />
        <Units progress={progress} />
      </div>
      <Missed progress={progress} contestId={contestId} />
    </>
  )
}
