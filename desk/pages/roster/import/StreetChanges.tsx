import { Table } from 'tdesign-react'
import type { Changes } from '../../../../domain/roster/compare'
import { count, difference } from '../roster-words'

/** The heads of every street before and after. */
export function StreetChanges({ changes: { streets } }: { changes: Changes }) {
  const sum = (side: 'before' | 'after') => streets.reduce((total, street) => total + street[side], 0)
  const rows = [...streets, { name: '合计', before: sum('before'), after: sum('after') }]
  return (
    <section>
      <h2>各街道人数</h2>
      <Table
        rowKey="name"
        size="small"
        data={rows}
        columns={[
          { colKey: 'name', title: '街道' },
          {
            colKey: 'before',
            title: '现在',
            width: 140,
            align: 'right',
            cell: ({ row }) => count(row.before),
          },
          {
            colKey: 'after',
            title: '导入后',
            width: 140,
            align: 'right',
            cell: ({ row }) => count(row.after),
          },
          {
            colKey: 'change',
            title: '变化',
            width: 140,
            align: 'right',
            cell: ({ row }) => difference(row.after - row.before),
          },
        ]}
      />
    </section>
  )
}
