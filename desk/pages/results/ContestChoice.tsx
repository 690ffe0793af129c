import { useState } from 'react'
import { Link } from 'react-router-dom'
import { Button, RadioGroup, Table } from 'tdesign-react'
import type { ListedContest } from '../../../contract/desk/contest'
import { useDesk, words } from '../../ask/useDesk'
import { Filters } from '../../parts/Filters'
import { Heading } from '../../parts/Heading'
import { Loading } from '../../parts/Loading'
import { Trouble } from '../../parts/Trouble'
import { useFilters } from '../../parts/useFilters'
import { when } from '../../parts/when'
import styles from './results.module.css'
import { countWords } from './words'

const stages: Record<ListedContest['stage'], string> = {
  upcoming: '还没有开始',
  open: '正在进行',
  closing: '等待定名次',
  correcting: '正在更正',
  frozen: '名次已定',
}
type Cursor = { closesAt: number; id: string }

/** Which contest's results. */
export function ContestChoice() {
  const [{ which }, set] = useFilters(['which'])
  const kind = which === 'current' ? 'current' : 'closed'
  const [after, setAfter] = useState<Cursor | null>(null)
  const asked = useDesk('listDeskContests', { which: kind, ...(after && { after }) })
  const choose = (value: string) => {
    setAfter(null)
    set({ which: value === 'current' ? value : '' })
  }
  return (
    <>
      <Heading title="成绩" note="选一场竞赛，看各单位和会员的成绩、谁还没有参加，导出报表。" />
      <Filters>
        <RadioGroup
          theme="button"
          variant="default-filled"
          value={kind}
          onChange={(value) => choose(String(value))}
          options={[
            { label: '已结束', value: 'closed' },
            { label: '进行中', value: 'current' },
          ]}
        />
      </Filters>
      {asked.isPending && <Loading />}
      {asked.error && <Trouble text={words(asked.error)} onAgain={() => void asked.refetch()} />}
      {asked.data && (
        <Table
          rowKey="contestId"
          size="small"
          data={asked.data.contests}
          empty={kind === 'current' ? '现在没有进行中的竞赛' : '还没有结束的竞赛'}
          columns={[
            {
              colKey: 'title',
              title: '竞赛',
              cell: ({ row }) => (
                <Link className={styles.link} to={row.contestId}>
                  {row.title}
                </Link>
              ),
            },
            { colKey: 'stage', title: '进度', width: 120, cell: ({ row }) => stages[row.stage] },
            { colKey: 'closesAt', title: '结束时间', width: 180, cell: ({ row }) => when(row.closesAt) },
            {
              colKey: 'takers',
              title: '参加人数',
              width: 120,
              align: 'right',
              cell: ({ row }) => (row.takers === null ? '—' : countWords(row.takers)),
            },
          ]}
        />
      )}
      {asked.data?.next && (
        <Button variant="text" onClick={() => setAfter(asked.data.next)}>
          更早的
        </Button>
      )}
    </>
  )
}
