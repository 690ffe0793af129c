import type { RuleSheet } from '../rule-sheet'
import { hasTwice, isCount, refuseIf, warnIf, type Finding } from './finding'

/** So many places are published at most: what a board's first page holds. */
export const mostPublished = 1000

export function checkBoard({ board, names, show, awards }: RuleSheet): Finding[] {
  const byPlaces = awards.some(({ kind }) => kind === 'places' || kind === 'share')
  return [
    ...refuseIf(
      !isCount(board.top) || board.top > mostPublished,
      'board.top',
      `公布的名次要在 1 到 ${mostPublished} 之间。`,
    ),
    ...refuseIf(hasTwice(board.ties), 'board.ties', '同分时的比法写了两遍。'),
    ...refuseIf(
      show.score === 'never' && byPlaces,
      'show.score',
      '得分不公布，榜也就不公布，可是有按名次的奖项。',
    ),
    ...warnIf(
      board.shared && board.ties.includes('earlier-finish'),
      'board.shared',
      '同分时比到了交卷先后，几乎不会再有并列。',
    ),
    ...warnIf(names === 'full', 'names', '榜上显示全名，请先征得会员同意。'),
  ]
}
