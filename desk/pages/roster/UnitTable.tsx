import { Button, Table, type PrimaryTableCol } from 'tdesign-react'
import type { Unit } from '../../../domain/unit'
import type { Asking } from './ChangeDialog'
import styles from './index.module.css'
import { count } from './roster-words'
import { pathOf, type Roster } from './useRoster'

interface Props {
  roster: Roster
  units: readonly Unit[]
  /** Units from everywhere: each with those above it. */
  withPath: boolean
  onOpen: (unit: Unit) => void
  onAsk: (asking: Asking) => void
}

/** Units side by side; a name opens what lies under it. */
export function UnitTable({ roster, units, withPath, onOpen, onAsk }: Props) {
  const below = (unit: Unit) => roster.under.get(unit.id) ?? []
  // Streets are the federation's: there is nothing to do about them here.
  const areStreets = units.every(({ level }) => level === 'street')
  const columns: PrimaryTableCol<Unit>[] = [
    {
      colKey: 'name',
      title: '名称',
      cell: ({ row }) => (
        <>
          {row.level === 'team' ? (
            row.name
          ) : (
            <Button variant="text" theme="primary" className={styles.open} onClick={() => onOpen(row)}>
              {row.name}
            </Button>
          )}
          {withPath && row.parentId && (
            <small className={styles.above}>
              {pathOf(roster, row.parentId)
                .map(({ name }) => name)
                .join(' › ')}
            </small>
          )}
        </>
      ),
    },
    { colKey: 'short', title: '简称', width: 140, cell: ({ row }) => row.short ?? '' },
    {
      colKey: 'below',
      title: '下属',
      width: 110,
      align: 'right',
      cell: ({ row }) =>
        below(row).length === 0
          ? ''
          : `${count(below(row).length)} 个${row.level === 'street' ? '单位' : '班组'}`,
    },
    {
      colKey: 'people',
      title: '人数',
      width: 110,
      align: 'right',
      cell: ({ row }) => count(row.people),
    },
    {
      colKey: 'act',
      title: '操作',
      width: 220,
      cell: ({ row }) =>
        row.level === 'street' ? null : (
          <>
            <Act name="改正" of={row} onClick={() => onAsk({ kind: 'correct', unit: row })} />
            {row.level === 'enterprise' && (
              <Act name="调街道" of={row} onClick={() => onAsk({ kind: 'move', unit: row })} />
            )}
            {below(row).length === 0 && (
              <Act name="撤销" of={row} onClick={() => onAsk({ kind: 'close', unit: row })} />
            )}
          </>
        ),
    },
  ]
  return (
    <Table
      rowKey="id"
      size="small"
      data={[...units]}
      empty="下面没有单位"
      columns={columns.filter(({ colKey }) => !areStreets || (colKey !== 'short' && colKey !== 'act'))}
    />
  )
}

const Act = ({ name, of, onClick }: { name: string; of: Unit; onClick: () => void }) => (
  <Button variant="text" theme="primary" size="small" aria-label={`${name}${of.name}`} onClick={onClick}>
    {name}
  </Button>
)
