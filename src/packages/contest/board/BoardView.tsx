import type { Board } from '../../../../contract/member/board'
import { levelWords } from '../../../../domain/words'
import { Page } from '../../../components/Page'
import { Tabs } from '../../../components/Tabs'
import { People } from './People'
import { Streets } from './Streets'
import { UnitTab } from './UnitTab'

/** Each list under its tab: members, and the units of each level that has a board; else the streets by their mean. */
export function BoardView({ board, tab, fromPhone, onTab }: BoardViewProps) {
  const { unitLevels = [] } = board
  const level = unitLevels.find((each) => each === tab)
  const isStreets = unitLevels.length === 0 && tab === 'streets'
  const units = unitLevels.map((id) => ({ id, name: levelWords[id] }))
  return (
    <Page wide>
      <Tabs
        tabs={[
          { id: 'people', name: '个人' },
          ...(units.length > 0 ? units : [{ id: 'streets', name: levelWords.street }]),
        ]}
        chosen={level ?? (isStreets ? 'streets' : 'people')}
        onChoose={onTab}
      />
      {level ? (
        <UnitTab key={level} board={board} level={level} />
      ) : isStreets ? (
        <Streets board={board} fromPhone={fromPhone} />
      ) : (
        <People board={board} fromPhone={fromPhone} />
      )}
    </Page>
  )
}

interface BoardViewProps {
  board: Board
  /** Whose list is shown: of members unless there is a tab of this name. */
  tab: string
  fromPhone: boolean
  onTab: (id: string) => void
}
