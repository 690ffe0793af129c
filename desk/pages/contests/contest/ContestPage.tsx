import { NavLink, Route, Routes, useParams } from 'react-router-dom'
import { Tag } from 'tdesign-react'
import { mayDo } from '../../../../domain/staff'
import { cx } from '../../../../src/cx'
import { useDesk, words } from '../../../ask/useDesk'
import { Heading } from '../../../parts/Heading'
import { Loading } from '../../../parts/Loading'
import { Trouble } from '../../../parts/Trouble'
import { useMe } from '../../../shell/useMe'
import { stageThemes, stageWords } from '../parts/stage'
import tabs from '../parts/tabs.module.css'
import { exactly } from '../when'
import { CorrectionsTab } from './corrections/CorrectionsTab'
import { FairnessTab } from './fairness/FairnessTab'
import { OverridesTab } from './overrides/OverridesTab'
import { ProgressTab } from './progress/ProgressTab'
import { RulesTab } from './rules/RulesTab'
import { StateTab } from './state/StateTab'

const parts = [
  { path: '', title: '概况', isWhole: true },
  { path: 'rules', title: '规则和公告', isWhole: false },
  { path: 'corrections', title: '更正', isWhole: true },
  { path: 'overrides', title: '另行安排', isWhole: false },
  { path: 'fairness', title: '疑点', isWhole: false },
  { path: 'state', title: '名册和定榜', isWhole: false },
]

/** One contest: how it goes, its rules, and what staff may do about it. */
export function ContestPage() {
  const { contestId = '' } = useParams()
  const me = useMe()
  const asked = useDesk('readDeskContest', { contestId }, { refetchInterval: 30_000 })
  if (asked.error && !asked.data)
    return <Trouble text={words(asked.error)} onAgain={() => void asked.refetch()} />
  if (!asked.data) return <Loading rows={10} />
  const contest = asked.data
  const isWhole = mayDo(me.grants, 'look into a contest', ['district']).may
  return (
    <>
      <Heading
        title={
          <>
            {contest.title}{' '}
            <Tag theme={stageThemes[contest.stage]} variant="light">
              {stageWords[contest.stage]}
            </Tag>
          </>
        }
        note={`${exactly(contest.opensAt)} 至 ${exactly(contest.closesAt)}`}
      />
      <nav className={tabs.tabs} aria-label="这场竞赛">
        {parts
          .filter((part) => isWhole || !part.isWhole)
          .map(({ path, title }) => (
            <NavLink
              key={path}
              to={path ? `/contests/${contestId}/${path}` : `/contests/${contestId}`}
              end
              className={({ isActive }) => cx(tabs.tab, isActive && tabs.here)}
            >
              {title}
            </NavLink>
          ))}
      </nav>
      <Routes>
        <Route
          path="/"
          element={isWhole ? <ProgressTab contest={contest} /> : <RulesTab contest={contest} />}
        />
        <Route path="/rules" element={<RulesTab contest={contest} />} />
        <Route path="/corrections" element={<CorrectionsTab contest={contest} />} />
        <Route path="/overrides" element={<OverridesTab contest={contest} />} />
        <Route path="/fairness" element={<FairnessTab contest={contest} />} />
        <Route path="/state" element={<StateTab contest={contest} />} />
      </Routes>
    </>
  )
}
