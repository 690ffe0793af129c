import type { RuleSheet } from '../../domain/rule-sheet'
import type { Chance } from '../support/chance'
import { sheet3 } from '../support/sheets'

const day = 86_400_000

const tries: RuleSheet['tries'][] = [1, 2, 2, null]
  .flatMap((perDay) => [1, 2, 2, null].map((inAll) => ({ perDay, inAll })))
  .filter(({ perDay, inAll }) => (perDay ?? 1) <= (inAll ?? Infinity))

/** A small contest that opens in the evening and is over on the next day, by rules that chance picks. */
export function sheetOf(chance: Chance, opens: number): RuleSheet {
  const closes = opens + chance.pick([0.6, 0.8, 1.3]) * day
  return {
    ...sheet3,
    window: { opens: new Date(opens).toISOString(), closes: new Date(closes).toISOString() },
    keepUntil: new Date(closes + 180 * day).toISOString(),
    draw: [
      { type: 'single', count: 2, points: 5 },
      { type: 'multiple', count: 1, points: 10 },
      { type: 'true-false', count: 1, points: 5 },
    ],
    paper: { seconds: 120, graceSeconds: 10, atExpiry: chance.pick(['saved-count', 'nothing-counts']) },
    tries: chance.pick(tries),
    awards: [],
    show: {
      score: chance.pick(['at-once', 'at-once', 'after-close']),
      answers: chance.pick(['after-close', 'never']),
      explanations: 'after-close',
    },
    board: chance.pick([
      { top: 100, ties: ['less-time', 'earlier-finish'], shared: false },
      { top: 100, ties: ['less-time'], shared: true },
      { top: 3, ties: [], shared: false },
    ]),
  }
}
