import { Link } from 'react-router-dom'
import { Table } from 'tdesign-react'
import type { UnitLevel } from '../../../../domain/unit'
import { useDesk, useDeskPages, words } from '../../../ask/useDesk'
import { Loading } from '../../../parts/Loading'
import { More } from '../../../parts/More'
import { Trouble } from '../../../parts/Trouble'
import styles from '../results.module.css'
import type { View } from '../useView'
import { levelNames, levels } from '../words'
import { memberColumns, placeWords } from './member-columns'

const shown = ['place', 'name', 'unit', 'score', 'awards']

/** What the contest gives, to units and to members, as places stand now. */
export function AwardsTab({ contestId, view: { unitId } }: { contestId: string; view: View }) {
  const asked = useDeskPages('listMemberResults', {
    ...{ contestId, awarded: true },
    ...(unitId !== null && { unitId }),
  })
  const hour = asked.pages[0]?.hour
  return (
    <>
      <div className={styles.bar}>
        {hour && !hour.final && <p>名次还没有定下，这里是按现在的名次。</p>}
        <Link className={styles.link} to={`print?what=awards${unitId === null ? '' : `&unit=${unitId}`}`}>
          公示名单，可以打印
        </Link>
      </div>
      {levels.map((level) => (
        <UnitAwards key={level} {...{ contestId, level, unitId }} />
      ))}
      <h2 className={styles.title}>会员</h2>
      {asked.isPending && <Loading />}
      {asked.error && <Trouble text={words(asked.error)} onAgain={asked.again} />}
      {asked.pages.length > 0 && (
        <Table
          rowKey="memberId"
          size="small"
          data={asked.pages.flatMap(({ rows }) => rows)}
          empty="没有会员获奖"
          columns={memberColumns.filter(({ colKey }) => shown.includes(colKey ?? ''))}
        />
      )}
      <More list={asked} />
    </>
  )
}

interface Of {
  contestId: string
  level: UnitLevel
  unitId: string | null
}

/** The best units of a level that have an award; nothing where there is none. */
function UnitAwards({ contestId, level, unitId }: Of) {
  const asked = useDesk('listUnitResults', { contestId, level, ...(unitId !== null && { within: unitId }) })
  const won = asked.data?.rows.filter(({ awards }) => awards.length > 0) ?? []
  if (won.length === 0) return null
  return (
    <>
      <h2 className={styles.title}>{levelNames[level]}</h2>
      <Table
        rowKey="unitId"
        size="small"
        data={won}
        columns={[
          { colKey: 'place', title: '名次', width: 96, align: 'right', cell: ({ row }) => placeWords(row) },
          { colKey: 'names', title: '单位', cell: ({ row }) => row.names.join(' › ') },
          { colKey: 'awards', title: '奖项', width: 240, cell: ({ row }) => row.awards.join('、') },
        ]}
      />
    </>
  )
}
