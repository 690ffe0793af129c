import type { BonusRule } from '../../domain/bonus'
import type { UnitBoardRule } from '../../domain/unit-board'

export { sheet3 } from './rule-sheets/sheet-3'

/** Beijing time of the tests' contest: `at('11-28T09:00')`. */
export const at = (moment: string): number => Date.parse(`2022-${moment}:00+08:00`)

/** A board of the streets. */
export const streetsBoard: UnitBoardRule[] = [
  { level: 'street', order: 'coverage', minMembers: 1, ties: ['mean'], shared: true, top: 100 },
]

/** Boards of the streets and of their enterprises. */
export const twoBoards: UnitBoardRule[] = [
  ...streetsBoard,
  ...streetsBoard.map((rule) => ({ ...rule, level: 'enterprise' as const })),
]

/** Points beside the papers, as often as one likes. */
export const everyBonus: BonusRule[] = (['sign-in', 'visit', 'read'] as const).map((kind) => ({
  kind,
  points: 1,
  perDay: 1000,
  inAll: null,
}))
