import type { Board, UnitBoard } from '../../../../contract/member/board'
import { levelWords } from '../../../../domain/words'
import { Button } from '../../../components/Button'
import { Foot } from '../../../components/Foot'
import { open, routes } from '../../../routes'
import { unitPlaceWords } from '../parts/place-words'
import { toContest } from '../parts/to-contest'
import { MineFoot } from './MineFoot'
import { figureWords, myUnitWords, unitGap } from './unit-words'
import type { Way } from './useRows'

/** The member's own unit, always in sight, with what is missing; without one, what to do about it. */
export function MyUnit({ board, units, way }: { board: Board; units: UnitBoard; way: Way | null }) {
  const { mine, level, by } = units
  if (!mine) return <NoUnit board={board} units={units} />
  const { place, figure, awards } = mine
  const gap = unitGap(units, mine)
  return (
    <MineFoot
      place={`${myUnitWords(level)} ${unitPlaceWords(mine)}`}
      reached={place === null ? '' : figureWords(by, figure)}
      notes={gap === null ? [] : [gap]}
      awards={awards}
      way={way}
    />
  )
}

/** Who takes part adds to the own unit; whose unit has none of this level counts above it, and stays there in this contest. */
function NoUnit({ board, units: { level, phase, top } }: { board: Board; units: UnitBoard }) {
  const word = levelWords[level]
  if (top.length === 0) return null
  if (board.mine) {
    return (
      <Foot note={`您参加这场竞赛时没有填${word}，成绩不计入${word}榜。填好以后，下一场就能计入。`}>
        <Button
          kind="plain"
          text="看我的信息"
          onTap={() => {
            open(routes.profile())
          }}
        />
      </Foot>
    )
  }
  if (phase !== 'open') return null
  return (
    <Foot note={`答完一份试卷，就为您的${word}添一份成绩。`}>
      <Button
        text="去答题"
        onTap={() => {
          toContest(board.contestId)
        }}
      />
    </Foot>
  )
}
