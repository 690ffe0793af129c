import type { PrimaryTableCol } from 'tdesign-react'
import type { MemberResult } from '../../../../contract/desk/result-table'
import { when } from '../../../parts/when'
import styles from '../results.module.css'
import { remarks, timeWords } from '../words'
import { UnitNames } from './UnitNames'

type Column = PrimaryTableCol<MemberResult>

export const placeWords = ({ place, shared }: Pick<MemberResult, 'place' | 'shared'>): string =>
  place === null ? '—' : `${String(place)}${shared ? '（并列）' : ''}`

/** How long it took, and when that was. */
const time = ({ ms, at }: MemberResult) => (
  <>
    {timeWords(ms)}
    {at !== null && <span className={styles.above}>{when(at)}</span>}
  </>
)

const awards = (row: MemberResult) => (
  <>
    {[...row.awards, ...row.lotteries.map((lottery) => `${lottery}（抽奖资格）`)].join('、') || '—'}
    <span className={styles.above}>{remarks(row)}</span>
  </>
)

export const memberColumns: Column[] = [
  { colKey: 'place', title: '名次', width: 84, align: 'right', cell: ({ row }) => placeWords(row) },
  { colKey: 'name', title: '姓名', width: 92, cell: ({ row }) => row.name ?? '（无姓名）' },
  { colKey: 'unit', title: '单位', cell: ({ row }) => <UnitNames names={row.unit} /> },
  { colKey: 'score', title: '成绩', width: 72, align: 'right', cell: ({ row }) => row.score ?? '—' },
  { colKey: 'time', title: '用时', width: 128, align: 'right', cell: ({ row }) => time(row) },
  { colKey: 'papers', title: '份数', width: 56, align: 'right' },
  { colKey: 'awards', title: '奖项', width: 152, cell: ({ row }) => awards(row) },
]
