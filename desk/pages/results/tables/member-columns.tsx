import type { PrimaryTableCol } from 'tdesign-react'
import type { MemberResult } from '../../../../contract/desk/result-table'
import { when } from '../../../parts/when'
import { remarks, timeWords } from '../words'

type Column = PrimaryTableCol<MemberResult>

export const placeWords = ({ place, shared }: Pick<MemberResult, 'place' | 'shared'>): string =>
  place === null ? '—' : `${String(place)}${shared ? '（并列）' : ''}`

export const memberColumns: Column[] = [
  { colKey: 'place', title: '名次', width: 96, align: 'right', cell: ({ row }) => placeWords(row) },
  { colKey: 'name', title: '姓名', width: 110, cell: ({ row }) => row.name ?? '（无姓名）' },
  { colKey: 'unit', title: '单位', minWidth: 200, cell: ({ row }) => row.unit.join(' › ') || '—' },
  { colKey: 'score', title: '成绩', width: 80, align: 'right', cell: ({ row }) => row.score ?? '—' },
  { colKey: 'ms', title: '用时', width: 110, align: 'right', cell: ({ row }) => timeWords(row.ms) },
  {
    colKey: 'at',
    title: '完成时间',
    width: 150,
    cell: ({ row }) => (row.at === null ? '—' : when(row.at)),
  },
  { colKey: 'papers', title: '份数', width: 64, align: 'right' },
  {
    colKey: 'awards',
    title: '奖项',
    width: 140,
    cell: ({ row }) =>
      [...row.awards, ...row.lotteries.map((lottery) => `${lottery}（抽奖资格）`)].join('、') || '—',
  },
  { colKey: 'remarks', title: '备注', width: 140, cell: ({ row }) => remarks(row) },
]
