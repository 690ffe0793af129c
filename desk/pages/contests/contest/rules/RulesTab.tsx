import { useState } from 'react'
import { Button } from 'tdesign-react'
import type { DeskContest } from '../../../../../contract/desk/contest'
import { mayDo } from '../../../../../domain/staff'
import { desk } from '../../../../ask/desk'
import { useMe } from '../../../../shell/useMe'
import { NoticePrint } from '../../draft/NoticePrint'
import { copyContest } from '../../list/copies'
import { useNewDraft } from '../../list/useNewDraft'
import { ReasonDialog } from '../../parts/ReasonDialog'
import { exactly } from '../../when'
import styles from '../contest.module.css'

/** The rules as they were published, and what may still be done with them. */
export function RulesTab({ contest }: { contest: DeskContest }) {
  const { contestId, title, notice, summary, pool, published } = contest
  const me = useMe()
  const { make, isBusy, trouble } = useNewDraft()
  const [isAsking, setAsking] = useState(false)
  const withdraw = (reason: string) => {
    setAsking(false)
    return make(async () => (await desk('withdrawContest', { contestId, reason })).draftId)
  }
  const mayOrganise = mayDo(me.grants, 'organise contests', ['district']).may
  return (
    <div className={styles.narrow}>
      <div className={styles.bar}>
        {mayOrganise && (
          <Button variant="outline" loading={isBusy} onClick={() => void make(() => copyContest(contestId))}>
            再办一次
          </Button>
        )}
        {mayOrganise && contest.stage === 'upcoming' && (
          <Button theme="danger" variant="outline" loading={isBusy} onClick={() => setAsking(true)}>
            撤回竞赛
          </Button>
        )}
        {trouble && <span role="alert">{trouble}</span>}
      </div>
      <p className={styles.soft}>
        {summary} · 题库：{pool.name ?? pool.id}
        {published && ` · ${published.byName ?? '已离开的人员'} 发布于 ${exactly(published.at)}`}
      </p>
      <NoticePrint title={title} lines={notice} />
      <ReasonDialog
        isOpen={isAsking}
        title={`撤回“${title}”`}
        body="会员不再看到这场竞赛，约好的提醒也不再发。规则变回草稿，可以改了再发布；再发布以后要会员重新预约提醒。"
        act="撤回竞赛"
        onAct={(reason) => void withdraw(reason)}
        onLeave={() => setAsking(false)}
      />
    </div>
  )
}
