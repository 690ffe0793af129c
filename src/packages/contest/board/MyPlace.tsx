import type { Board } from '../../../../contract/member/board'
import { placeWords } from '../parts/place-words'
import { span } from '../../../time'
import { lotteryLines, gapLines } from './board-words'
import { MineFoot } from './MineFoot'
import type { Way } from './useRows'

/** The member's own place, always in sight: what is missing to those ahead, or what was won. Nothing before the first score. */
export function MyPlace({ board: { mine, final }, way }: { board: Board; way: Way | null }) {
  if (!mine) return null
  const { won } = mine
  return (
    <MineFoot
      place={`我 ${placeWords(mine)}`}
      reached={`${String(mine.score)} 分 · ${span(mine.ms)}`}
      notes={final ? (won ? lotteryLines(won) : []) : gapLines(mine)}
      awards={won?.awards ?? []}
      way={way}
    />
  )
}
