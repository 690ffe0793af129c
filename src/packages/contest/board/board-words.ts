import type { Board } from '../../../../contract/member/board'
import { moment, span } from '../../../time'

/** `最终成绩`, or `截至今天 10:32`. */
export const asOfWords = ({ final, asOf }: Board, now: number): string =>
  final ? '最终成绩' : `截至${moment(asOf, now)}`

/** What is missing to the place before; a whole second at least where only time parts them. */
export function gapWords({ place, next }: NonNullable<Board['mine']>): string | null {
  if (place === 1) return '现在没有人在您前面'
  if (!next) return null
  if (next.points > 0) return `再得 ${String(next.points)} 分，就赶上前一名`
  return next.ms > 0
    ? `同分，用时再少 ${span(Math.max(1000, next.ms))}，就赶上前一名`
    : '与前一名同分，先交卷的在前'
}
