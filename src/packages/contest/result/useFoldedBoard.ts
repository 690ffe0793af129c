import { useEffect } from 'react'
import type { Board } from '../../../../contract/member/board'
import { useAsk } from '../../../hooks/useAsk'
import { isFolded } from './result-words'

/** The board is folded every few seconds; a little later than that, and not for all phones at once. */
const foldedAfter = 11_000
const spread = 8_000

/** The contest's board; asked once more, later, if it hasn't counted what finished at this hour. */
export function useFoldedBoard(contestId: string, finishedAt: number): Board | null {
  const asked = useAsk('readBoard', { contestId })
  const board = asked.state === 'ready' ? asked.data : null
  const isLate = board !== null && !isFolded(board, finishedAt)
  const { again } = asked

  useEffect(() => {
    if (!isLate) return
    const waiting = setTimeout(() => void again(), foldedAfter + Math.random() * spread)
    return () => {
      clearTimeout(waiting)
    }
  }, [isLate, again])

  return board
}
