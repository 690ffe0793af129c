import { useEffect, useRef, useState } from 'react'
import { Button, Progress, Table } from 'tdesign-react'
import type { CorrectionSlice, QuestionCorrection } from '../../../../../contract/desk/correction'
import { desk } from '../../../../ask/desk'
import { useDesk, words } from '../../../../ask/useDesk'
import styles from '../contest.module.css'

type Moved = CorrectionSlice['moved'][number]
interface Found {
  members: number
  moved: Moved[]
  isDone: boolean
}

/** Who would move: members are looked at slice by slice, and nothing is written. */
export function PreviewMoves({
  contestId,
  corrections,
}: {
  contestId: string
  corrections: QuestionCorrection[]
}) {
  const progress = useDesk('readProgress', { contestId })
  const [found, setFound] = useState<Found | null>(null)
  const [trouble, setTrouble] = useState('')
  const run = useRef(0)
  useEffect(
    () => () => {
      run.current += 1
    },
    [],
  )
  const look = async () => {
    const mine = (run.current += 1)
    let all: Found = { members: 0, moved: [], isDone: false }
    setTrouble('')
    setFound(all)
    try {
      for (let after: string | null = ''; after !== null;) {
        const slice: CorrectionSlice = await desk('previewCorrection', {
          contestId,
          corrections,
          ...(after ? { after } : {}),
        })
        if (mine !== run.current) return
        after = slice.members === 0 ? null : slice.next
        all = {
          members: all.members + slice.members,
          moved: [...all.moved, ...slice.moved],
          isDone: after === null,
        }
        setFound(all)
      }
    } catch (thrown) {
      setTrouble(words(thrown))
    }
  }
  const members = progress.data?.takers ?? 0
  return (
    <div className={styles.form}>
      <Button variant="outline" disabled={found !== null && !found.isDone} onClick={() => void look()}>
        看看谁的成绩会变
      </Button>
      {trouble && <p role="alert">{trouble}</p>}
      {found && !found.isDone && (
        <div className={styles.wide} role="status" aria-label="正在查看">
          <Progress
            percentage={members > 0 ? Math.min(99, Math.round((found.members / members) * 100)) : 0}
          />
          已看 {found.members} 人
        </div>
      )}
      {found?.isDone && <Moves members={found.members} moved={found.moved} />}
    </div>
  )
}

const scoreOf = (standing: Moved['before']): string => (standing ? String(standing.score) : '无成绩')

function Moves({ members, moved }: { members: number; moved: Moved[] }) {
  const up = moved.filter(({ before, after }) => (after?.score ?? -1) > (before?.score ?? -1)).length
  const down = moved.filter(({ before, after }) => (after?.score ?? -1) < (before?.score ?? -1)).length
  return (
    <>
      <p role="status">
        看了 {members} 人：{moved.length} 人的成绩会变，{up} 人变高，{down} 人变低。
      </p>
      {moved.length > 0 && (
        <Table
          rowKey="memberId"
          size="small"
          maxHeight={260}
          data={moved.slice(0, 200)}
          columns={[
            { colKey: 'name', title: '会员', width: 120, cell: ({ row }) => row.name ?? '（无姓名）' },
            { colKey: 'unit', title: '单位', cell: ({ row }) => row.unit.join(' › ') || '—' },
            {
              colKey: 'before',
              title: '现在',
              width: 100,
              align: 'right',
              cell: ({ row }) => scoreOf(row.before),
            },
            {
              colKey: 'after',
              title: '更正以后',
              width: 100,
              align: 'right',
              cell: ({ row }) => scoreOf(row.after),
            },
          ]}
        />
      )}
    </>
  )
}
