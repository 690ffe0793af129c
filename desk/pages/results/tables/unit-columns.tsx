import { Tag, type PrimaryTableCol } from 'tdesign-react'
import type { UnitResult, UnitResults } from '../../../../contract/desk/result-table'
import type { UnitLevel } from '../../../../domain/unit'
import { absentOf } from '../../../../domain/unit-results'
import styles from '../results.module.css'
import { countWords, measureNames, percentWords, timeWords } from '../words'
import { placeWords } from './member-columns'
import { UnitNames } from './UnitNames'

type Column = PrimaryTableCol<UnitResult>
export type Open = (unitId: string, level: UnitLevel) => void

const figure = (colKey: string, title: string, cell: (row: UnitResult) => string, sorts = false): Column => ({
  ...{ colKey, title, align: 'right', width: 84, cell: ({ row }) => cell(row) },
  ...(sorts && { sorter: true, sortType: 'desc' }),
})

/** The name of a unit with those above it; it opens what is behind it. */
export const nameColumn = (level: UnitLevel, open: Open): Column => ({
  colKey: 'names',
  title: '单位',
  minWidth: 140,
  cell: ({ row }) => (
    <UnitNames names={row.names}>
      <button type="button" className={styles.link} onClick={() => open(row.unitId, level)}>
        {row.names.at(-1)}
      </button>
      {row.awards.length > 0 && <Tag variant="light">{row.awards.join('、')}</Tag>}
    </UnitNames>
  ),
})

/** What a table of units shows; `look` opens the papers behind a unit's figures. */
export function unitColumns(
  board: UnitResults['board'],
  level: UnitLevel,
  open: Open,
  look: (row: UnitResult) => void,
): Column[] {
  const own = board && ['highs', 'lit', 'composite', 'time'].includes(board.order) ? board.order : null
  return [
    figure('place', '名次', placeWords),
    nameColumn(level, open),
    ...(own
      ? [
          figure('own', measureNames[own], ({ figures }) =>
            own === 'time' ? timeWords(figures.time) : figures[own].toLocaleString('en'),
          ),
        ]
      : []),
    figure('people', '会员', ({ people }) => countWords(people), true),
    figure('members', '参加', ({ sum }) => countWords(sum.members), true),
    figure(
      'absent',
      '未参加',
      ({ people, sum }) => countWords(absentOf({ people, members: sum.members })),
      true,
    ),
    figure('coverage', '参加率', ({ figures }) => percentWords(figures.coverage), true),
    figure('mean', '人均分', ({ figures }) => figures.mean.toFixed(2), true),
    figure('papers', '份数', ({ sum }) => countWords(sum.papers), true),
    ...(board
      ? [
          {
            colKey: 'look',
            title: '明细',
            width: 56,
            cell: ({ row }: { row: UnitResult }) => (
              <button
                type="button"
                className={styles.link}
                aria-label={`看${row.names.at(-1) ?? ''}的明细`}
                onClick={() => look(row)}
              >
                明细
              </button>
            ),
          },
        ]
      : []),
  ]
}
