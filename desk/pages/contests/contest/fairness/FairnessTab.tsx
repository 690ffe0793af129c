import { useState } from 'react'
import { Link } from 'react-router-dom'
import { Button, Table } from 'tdesign-react'
import type { DeskContest } from '../../../../../contract/desk/contest'
import { mayDo } from '../../../../../domain/staff'
import { useDeskPages, words } from '../../../../ask/useDesk'
import { Filters } from '../../../../parts/Filters'
import { Empty } from '../../../../parts/Empty'
import { Loading } from '../../../../parts/Loading'
import { More } from '../../../../parts/More'
import { Trouble } from '../../../../parts/Trouble'
import { useFilters } from '../../../../parts/useFilters'
import { useMe } from '../../../../shell/useMe'
import { exactly } from '../../when'
import styles from '../contest.module.css'
import { Suspect } from './Suspect'

const decisionWords = { keep: '保留', annul: '作废' } as const

/** Papers that a person should look at. What is decided takes effect with the next correction. */
export function FairnessTab({ contest }: { contest: DeskContest }) {
  const { contestId } = contest
  const me = useMe()
  const [{ state }, set] = useFilters(['state'])
  const [attemptId, setAttemptId] = useState<string | null>(null)
  const list = useDeskPages('listSignals', {
    contestId,
    ...(state === 'open' || state === 'decided' ? { state } : {}),
  })
  if (list.isPending) return <Loading />
  if (list.error && list.pages.length === 0) return <Trouble text={words(list.error)} onAgain={list.again} />
  const rows = list.pages.flatMap(({ signals }) => signals)
  const mayCorrect = mayDo(me.grants, 'organise contests', ['district']).may
  return (
    <>
      <p className={styles.soft}>
        疑点只是提醒人来看，不说明作弊，也不会自己改成绩。决定保留或作废以后，在下一次更正时生效。
        {mayCorrect && <Link to={`/contests/${contestId}/corrections`}>去更正，让作废生效</Link>}
      </p>
      <Filters>
        <label>
          状态{' '}
          <select value={state} onChange={({ target }) => set({ state: target.value })}>
            <option value="">全部</option>
            <option value="open">待处理</option>
            <option value="decided">已处理</option>
          </select>
        </label>
      </Filters>
      <Table
        rowKey="key"
        data={rows.map((row) => ({ ...row, key: `${row.attemptId} ${row.kind}` }))}
        empty={<Empty text="没有疑点" />}
        columns={[
          { colKey: 'words', title: '疑点', cell: ({ row }) => row.words },
          { colKey: 'weight', title: '分量', width: 70, cell: ({ row }) => '●'.repeat(row.weight) },
          { colKey: 'units', title: '单位', width: 200, cell: ({ row }) => row.units.join(' · ') || '未填' },
          { colKey: 'score', title: '得分', width: 70, align: 'right', cell: ({ row }) => row.score },
          { colKey: 'at', title: '交卷', width: 150, cell: ({ row }) => exactly(row.finishedAt) },
          {
            colKey: 'state',
            title: '状态',
            width: 100,
            cell: ({ row }) => (row.decision ? decisionWords[row.decision] : '待处理'),
          },
          {
            colKey: 'act',
            title: '操作',
            width: 90,
            cell: ({ row }) => (
              <Button size="small" variant="text" theme="primary" onClick={() => setAttemptId(row.attemptId)}>
                看答卷
              </Button>
            ),
          },
        ]}
      />
      <More list={list} />
      {attemptId && (
        <Suspect contestId={contestId} attemptId={attemptId} onLeave={() => setAttemptId(null)} />
      )}
    </>
  )
}
