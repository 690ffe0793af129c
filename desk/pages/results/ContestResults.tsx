import { useParams } from 'react-router-dom'
import { Tabs } from 'tdesign-react'
import type { UnitLevel } from '../../../domain/unit'
import { useDesk, words } from '../../ask/useDesk'
import { Heading } from '../../parts/Heading'
import { Loading } from '../../parts/Loading'
import { Trouble } from '../../parts/Trouble'
import { UnitPicker } from '../../parts/UnitPicker'
import { Filters } from '../../parts/Filters'
import { ExportButtons } from './export/ExportButtons'
import { Figures } from './Figures'
import { AbsentTab } from './tables/AbsentTab'
import { AwardsTab } from './tables/AwardsTab'
import { MembersTab } from './tables/MembersTab'
import { UnitsTab } from './tables/UnitsTab'
import { useView } from './useView'
import { hourWords, levels } from './words'

/** The results of one contest: what a director asks first, then tables. */
export function ContestResults() {
  const { contestId = '' } = useParams()
  const view = useView()
  const { unitId, tab, scope, set } = view
  const within = unitId === null ? {} : { within: unitId }
  const head = useDesk('listUnitResults', { contestId, level: 'street', ...within })
  const contest = useDesk('readDeskContest', { contestId })
  if (head.isPending || contest.isPending) return <Loading />
  const error = head.error ?? contest.error
  if (error || !head.data || !contest.data)
    return (
      <Trouble text={words(error)} onAgain={() => void Promise.all([head.refetch(), contest.refetch()])} />
    )
  const open = (unit: string, level: UnitLevel) => {
    const below = levels[levels.indexOf(level) + 1]
    set(below ? { unit, level: below } : { unit, tab: 'members' })
  }
  return (
    <>
      <Heading title={contest.data.title} note={hourWords(head.data.hour)}>
        <ExportButtons contestId={contestId} unitId={unitId} />
      </Heading>
      <Filters>
        <UnitPicker
          label="单位"
          bare
          placeholder={scope.district ? '全区' : '选一个单位'}
          value={unitId}
          within={scope.units.length === 1 ? (scope.units[0] ?? null) : null}
          onChange={(unit) => set({ unit: unit ?? '' })}
        />
      </Filters>
      <Figures total={head.data.total} />
      <Tabs
        value={tab}
        onChange={(value) => set({ tab: String(value) })}
        list={[
          { value: 'units', label: '单位', panel: <UnitsTab {...{ contestId, view, open }} /> },
          { value: 'members', label: '会员', panel: <MembersTab {...{ contestId, view }} /> },
          { value: 'absent', label: '未参加', panel: <AbsentTab {...{ contestId, view, open }} /> },
          { value: 'awards', label: '获奖', panel: <AwardsTab {...{ contestId, view }} /> },
        ]}
      />
    </>
  )
}
