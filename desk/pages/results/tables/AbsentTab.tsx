import { Table } from 'tdesign-react'
import { useDeskPages, words } from '../../../ask/useDesk'
import { Loading } from '../../../parts/Loading'
import { More } from '../../../parts/More'
import { Trouble } from '../../../parts/Trouble'
import styles from '../results.module.css'
import type { View } from '../useView'
import { countWords, levelNames } from '../words'
import { LevelSwitch } from './LevelSwitch'
import { NameSearch } from './NameSearch'
import { nameColumn, type Open } from './unit-columns'

/** Who has not taken part: units without anybody, and registered members without a paper. */
export function AbsentTab({ contestId, view, open }: { contestId: string; view: View; open: Open }) {
  const { level, unitId, name } = view
  const units = useDeskPages('listUnitResults', {
    ...{ contestId, level, only: 'absent', order: 'people' },
    ...(unitId !== null && { within: unitId }),
  })
  const members = useDeskPages('listAbsent', {
    contestId,
    ...(unitId !== null && { unitId }),
    ...(name && { name }),
  })
  const error = units.error ?? members.error
  return (
    <>
      <h2 className={styles.title}>没有人参加的单位</h2>
      <div className={styles.bar}>
        <LevelSwitch view={view} />
        {units.pages[0] && <p>{`${String(units.pages[0].units)} 个，会员多的在前。`}</p>}
      </div>
      {error && <Trouble text={words(error)} onAgain={units.error ? units.again : members.again} />}
      {units.isPending && <Loading rows={3} />}
      {units.pages.length > 0 && (
        <Table
          rowKey="unitId"
          size="small"
          data={units.pages.flatMap(({ rows }) => rows)}
          empty={`每个${levelNames[level]}都有人参加`}
          columns={[
            nameColumn(level, open),
            {
              colKey: 'people',
              title: '会员数',
              width: 120,
              align: 'right',
              cell: ({ row }) => countWords(row.people),
            },
          ]}
        />
      )}
      <More list={units} />
      <h2 className={styles.title}>已登记、没有参加的会员</h2>
      <div className={styles.bar} role="search">
        <NameSearch key={name} view={view} />
        <p>只有在小程序里登记过的会员有姓名；名册上没有登记的，只计入“未参加”的人数。</p>
      </div>
      {members.isPending && <Loading rows={3} />}
      {members.pages.length > 0 && (
        <Table
          rowKey="memberId"
          size="small"
          data={members.pages.flatMap(({ rows }) => rows)}
          empty={emptyText(name, members.hasMore)}
          columns={[
            { colKey: 'name', title: '姓名', width: 140, cell: ({ row }) => row.name ?? '（无姓名）' },
            { colKey: 'unit', title: '单位', cell: ({ row }) => row.unit.join(' › ') || '—' },
            { colKey: 'began', title: '备注', width: 120, cell: ({ row }) => (row.began ? '正在答题' : '') },
          ]}
        />
      )}
      <More list={members} />
    </>
  )
}

const emptyText = (name: string, hasMore: boolean): string => {
  if (name) return '叫这个名字的会员里没有未参加的'
  return hasMore ? '前面这些会员都参加了，可以再看一些' : '登记过的会员都参加了'
}
