import type { BonusRule } from '../../../domain/bonus'
import type { GatePlan } from '../../../domain/gates'
import type { RuleSheet } from '../../../domain/rule-sheet'
import type { UnitBoardRule } from '../../../domain/unit-board'
import type { Chance } from '../../support/chance'
import { sheetOf } from '../sheets'

const day = 86_400_000

/** A contest of two to four days with all that a sheet can have: gates, ways of counting, points beside the papers, unit boards. */
export function richSheetOf(chance: Chance, opens: number): RuleSheet {
  const { tries, ...sheet } = sheetOf(chance, opens)
  const closes = opens + chance.pick([0.8, 1.3, 1.3, 2.3]) * day
  const gates = chance.is(0.4) ? gatePlan(chance, closes - opens > day) : null
  const tag = chance.is(0.5) ? { tag: 'short' } : {}
  const units = chance.is(0.75) ? unitBoards(chance, gates !== null) : null
  return {
    ...sheet,
    window: { ...sheet.window, closes: new Date(closes).toISOString() },
    keepUntil: new Date(closes + 180 * day).toISOString(),
    draw: [
      { type: 'single', count: 2, points: 5, ...tag },
      { type: 'multiple', count: 1, points: 10, ...tag },
    ],
    multiple: chance.pick(['all-or-nothing', 'half-when-short']),
    tries: gates ? { perDay: chance.pick([3, null]), inAll: null } : tries,
    counts: gates ? 'best' : chance.pick(['best', 'last', 'first', 'mean', 'sum', 'sum-of-daily-best']),
    ...(gates ? { gates } : {}),
    ...(chance.is(0.75) ? { bonus: bonuses(chance) } : {}),
    ...(units ? { units, high: 15 } : {}),
    show: { ...sheet.show, score: gates ? 'at-once' : sheet.show.score },
  }
}

const gatePlan = (chance: Chance, isLong: boolean): GatePlan => ({
  gates: ['第一关', '第二关'].map((name) => ({ name })),
  opening: isLong ? chance.pick(['one-a-day', 'one-a-day', 'together']) : 'together',
  missed: chance.pick(['can-be-made-up', 'can-be-made-up', 'lost']),
  order: chance.pick(['any', 'in-turn']),
  passPercent: chance.pick([50, 75]),
  triesEach: chance.pick([null, 1, 2]),
  worth: chance.pick(['marks', { points: 10 }]),
})

const bonuses = (chance: Chance): BonusRule[] => [
  {
    kind: 'sign-in',
    points: 1,
    ...chance.pick([
      { perDay: 1, inAll: null },
      { perDay: 2, inAll: 3 },
    ]),
  },
  { kind: 'visit', points: 0.5, perDay: 1, inAll: chance.pick([null, 1]) },
  { kind: 'read', points: 2, perDay: chance.pick([1, 3]), inAll: chance.pick([3, 3, null]) },
  ...(chance.is(0.4)
    ? [{ kind: 'accuracy' as const, points: 3, perDay: 1, inAll: chance.pick([null, 1]), atLeastPercent: 60 }]
    : []),
]

const unitBoards = (chance: Chance, hasGates: boolean): UnitBoardRule[] =>
  (['street', 'enterprise'] as const).map((level) => {
    const order = chance.pick([
      'mean',
      'total',
      'time',
      'highs',
      'papers',
      hasGates ? 'lit' : 'coverage',
    ] as const)
    const ties = chance.pick([[], ['members'], ['members', 'highs']] as const)
    return {
      level,
      order,
      minMembers: chance.pick([0, 1, 2, 2]),
      ties: ties.filter((tie) => tie !== order),
      shared: chance.is(0.5),
      top: 100,
    }
  })
