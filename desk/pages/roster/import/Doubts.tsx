import { Table, Tag } from 'tdesign-react'
import { count } from '../roster-words'
import type { DryRun } from './import-roster'
import styles from './import.module.css'

const perPage = 20

/** The rows to look at, beside what the file says; and what of the units that hold now would change unexpectedly. */
export function Doubts({ run }: { run: DryRun }) {
  const { doubtful, changeDoubts, doubts } = run
  if (doubts === 0) return <p>没有存疑的地方。</p>
  const rows = doubtful.map((doubt, n) => ({ ...doubt, n }))
  const inRows = doubts - changeDoubts.length
  return (
    <section>
      {changeDoubts.length > 0 && (
        <>
          <h2>与现在的名册相比，存疑 {count(changeDoubts.length)} 处</h2>
          <ul className={styles.long} tabIndex={0} aria-label="与现在的名册相比存疑">
            {changeDoubts.map(({ reason }) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </>
      )}
      {rows.length > 0 && (
        <>
          <h2>存疑的行 {count(inRows)} 处</h2>
          {rows.length < inRows && <p>这里列出前 {count(rows.length)} 处。</p>}
          <Table
            rowKey="n"
            size="small"
            data={rows}
            {...(rows.length > perPage && { pagination: { defaultPageSize: perPage, showPageSize: false } })}
            columns={[
              {
                colKey: 'row',
                title: '位置',
                width: 150,
                cell: ({ row }) => `${row.sheet} 第 ${String(row.row)} 行`,
              },
              {
                colKey: 'cells',
                title: '原文',
                cell: ({ row }) => row.cells.filter((cell) => cell !== '').join(' | '),
              },
              { colKey: 'reason', title: '原因' },
              {
                colKey: 'taken',
                title: '处理',
                width: 90,
                cell: ({ row }) => (
                  <Tag variant="light" theme={row.taken ? 'default' : 'warning'}>
                    {row.taken ? '采用' : '不采用'}
                  </Tag>
                ),
              },
            ]}
          />
        </>
      )}
    </section>
  )
}
