import { useState } from 'react'
import { Table, type SortInfo } from 'tdesign-react'
import type { UnitResult } from '../../../../contract/desk/result-table'
import { useDeskPages, words } from '../../../ask/useDesk'
import { Loading } from '../../../parts/Loading'
import { More } from '../../../parts/More'
import { Trouble } from '../../../parts/Trouble'
import styles from '../results.module.css'
import type { View } from '../useView'
import { levelNames, measureNames } from '../words'
import { Behind } from './Behind'
import { LevelSwitch } from './LevelSwitch'
import { unitColumns, type Open } from './unit-columns'

interface Props {
  contestId: string
  view: View
  open: Open
}

/** The units of a level, ordered by what one asks for. */
export function UnitsTab({ contestId, view, open }: Props) {
  const { level, order, unitId } = view
  const asked = useDeskPages('listUnitResults', {
    ...{ contestId, level, order },
    ...(unitId !== null && { within: unitId }),
  })
  const [behind, setBehind] = useState<UnitResult | null>(null)
  const [first] = asked.pages
  const sort: SortInfo[] = order === 'place' ? [] : [{ sortBy: order, descending: true }]
  const sortBy = (next: SortInfo | SortInfo[] | undefined) => {
    const chosen = Array.isArray(next) ? next[0] : next
    view.set({ order: chosen?.sortBy ?? '' })
  }
  return (
    <>
      <div className={styles.bar}>
        <LevelSwitch view={view} />
        {first && (
          <p>
            {`${String(first.units)} 个${levelNames[level]}。`}
            {first.board
              ? `按${measureNames[first.board.order]}排名，满 ${String(first.board.minMembers)} 人参加才有名次。`
              : '规则里没有这一级的榜，不排名次。'}
          </p>
        )}
      </div>
      {asked.isPending && <Loading />}
      {asked.error && <Trouble text={words(asked.error)} onAgain={asked.again} />}
      {first && (
        <Table
          rowKey="unitId"
          size="small"
          hover
          data={asked.pages.flatMap(({ rows }) => rows)}
          empty={`这里没有${levelNames[level]}`}
          columns={unitColumns(first.board, level, open, setBehind)}
          sort={sort}
          onSortChange={sortBy}
        />
      )}
      <More list={asked} />
      {behind && <Behind contestId={contestId} unit={behind} onClose={() => setBehind(null)} />}
    </>
  )
}
