import { createHash } from 'node:crypto'
import type { Exported } from './exported'
import { naiveBoard, type Sheet, type Stand } from './naive-board'
import { naiveUnits, type UnitRule } from './naive-units'

/** The lines whose digest a frozen board publishes, worked out from the exported attempts. Imports nothing of what it judges. */
export function naiveLines(exported: Exported): string {
  const sheet = exported.contest.sheet as unknown as Sheet & {
    units?: UnitRule[]
    high?: number
  }
  const board = naiveBoard(exported, sheet)
  const members = board.map(({ stand, place }) => line(place, stand))
  const units = (sheet.units ?? []).flatMap((rule) =>
    naiveUnits(
      exported,
      board.map(({ stand }) => stand),
      rule,
      sheet,
    ),
  )
  return [...members, ...units].map((text) => `${text}\n`).join('')
}

export const digestOf = (lines: string): string => createHash('sha256').update(lines).digest('hex')

const line = (place: number, { member, score, ms, at }: Stand): string =>
  [place, member, score.toFixed(2), ms, at].join('|')
