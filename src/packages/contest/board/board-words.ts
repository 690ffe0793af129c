import type { Board, Missing, Won } from '../../../../contract/member/board'
import { moment, span } from '../../../time'

/** `名次已定`, or `截至今天 10:32`. */
export const asOfWords = ({ final, asOf }: Pick<Board, 'final' | 'asOf'>, now: number): string =>
  final ? '名次已定' : `截至${moment(asOf, now)}`

/** What is missing to the full hundred ahead and to the place before, a line each. */
export function gapLines({ place, next, hundred }: NonNullable<Board['mine']>): string[] {
  if (place === 1) return ['现在没有人在您前面']
  return [
    ...(hundred ? [gapWords(hundred, `第 ${String(hundred.place)} 名`)] : []),
    ...(next ? [gapWords(next, '前一名')] : []),
  ]
}

/** A whole second at least where only time parts them. */
function gapWords({ points, ms }: Missing, ahead: string): string {
  if (points > 0) return `再得 ${String(points)} 分，就赶上${ahead}`
  return ms > 0
    ? `同分，用时再少 ${span(Math.max(1000, ms))}，就赶上${ahead}`
    : `与${ahead}同分，先交卷的在前`
}

/** The drawings of lots that a member takes part in: nothing is won yet. */
export const lotteryLines = ({ lotteries }: Won): string[] => lotteries.map((name) => `您参加“${name}”的抽奖`)
