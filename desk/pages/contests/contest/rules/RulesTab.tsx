import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'tdesign-react'
import type { DeskContest } from '../../../../../contract/desk/contest'
import { mayDo } from '../../../../../domain/staff'
import { serverNow } from '../../../../../src/cloud/clock'
import { desk } from '../../../../ask/desk'
import { words } from '../../../../ask/useDesk'
import { confirm } from '../../../../parts/confirm'
import { useMe } from '../../../../shell/useMe'
import { NoticePrint } from '../../draft/NoticePrint'
import { cloned, newDraft } from '../../list/new-draft'
import { exactly } from '../../when'
import styles from '../contest.module.css'

/** The rules as they were published, and what may still be done with them. */
export function RulesTab({ contest }: { contest: DeskContest }) {
  const { contestId, title, notice, sheet, summary, pool, published } = contest
  const me = useMe()
  const go = useNavigate()
  const client = useQueryClient()
  const [trouble, setTrouble] = useState('')
  const doing = (act: () => Promise<string>) => async () => {
    setTrouble('')
    try {
      const path = await act()
      await client.invalidateQueries()
      go(path)
    } catch (thrown) {
      setTrouble(words(thrown))
    }
  }
  const again = doing(async () => {
    const chosen = { id: pool.id, name: pool.name ?? pool.id }
    return `/contests/draft/${await newDraft(cloned(sheet, serverNow()), { summary, pool: chosen })}`
  })
  const withdraw = doing(async () => {
    const yes = await confirm({
      title: `撤回“${title}”`,
      body: '会员不再看到这场竞赛，约好的提醒也不再发。规则变回草稿，可以改了再发布；再发布以后要会员重新预约提醒。',
      act: '撤回竞赛',
      danger: true,
    })
    if (!yes) return `/contests/${contestId}/rules`
    const { draftId } = await desk('withdrawContest', { contestId, reason: '开始前撤回' })
    return `/contests/draft/${draftId}`
  })
  const mayOrganise = mayDo(me.grants, 'organise contests', ['district']).may
  return (
    <div className={styles.narrow}>
      <div className={styles.bar}>
        {mayOrganise && (
          <Button variant="outline" onClick={() => void again()}>
            再办一次
          </Button>
        )}
        {mayOrganise && contest.stage === 'upcoming' && (
          <Button theme="danger" variant="outline" onClick={() => void withdraw()}>
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
    </div>
  )
}
