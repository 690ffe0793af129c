import { naiveUnits, type UnitRule } from '../../../scripts/results/naive-units'
import type { Sheet } from '../../../scripts/results/naive-board'
import type { History } from '../history'
import { regraded, standsByHand } from './regrade'

/** Each board of units shows the sums of its members' entries, worked out by hand; with too few members there is no place. */
export function unitBoardsAreSums(history: History): string[] {
  const { sheet, unitBoards } = history
  const exported = regraded(history)
  const stands = standsByHand(history).map(({ stand }) => stand)
  return unitBoards.flatMap(({ openid, board }) => {
    const rule = sheet.units?.find(({ level }) => level === board.level)
    const lines = naiveUnits(exported, stands, rule as UnitRule, sheet as unknown as Sheet)
    const byHand = lines
      .map((line) => line.split('|'))
      .filter(([, place, , , members]) => place !== '-' || members !== '0')
      .map(([, place, id, people, members, , score]) => [place, id, people, members, score].join('|'))
    const shown = board.top.map(({ place, id, people, members, total }) =>
      [place ?? '-', id, people, members, total.toFixed(2)].join('|'),
    )
    return shown.join('\n') === byHand.join('\n')
      ? []
      : [`${openid} sees of each ${board.level}\n${shown.join('\n')}\nby hand\n${byHand.join('\n')}`]
  })
}
