import { createHash } from 'node:crypto'
import { federation } from '../../../config/federation'
import { rosterReader } from '../../../domain/roster/read'
import type { Roster } from '../../../domain/roster/roster'

export const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Initials that a person can check: the letters themselves. */
const tools = { digest, initials: (text: string) => text }

/** Reads sheets written as text: a line a row, `|` between cells. */
export function readSheets(sheets: Record<string, string>): Roster {
  const reader = rosterReader(federation.streets, tools)
  for (const [sheet, text] of Object.entries(sheets))
    text
      .split('\n')
      .forEach((line, at) =>
        reader.take({ sheet, row: at + 1, cells: line.split('|').map((cell) => cell.trim()) }),
      )
  return reader.end()
}

export const readSheet = (...lines: string[]): Roster => readSheets({ 名册: lines.join('\n') })

/** `街道/单位/班组: 人数` of every unit that has people or is no street. */
export function tree({ units }: Roster): string[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const path = (id: string | null): string => {
    const unit = id === null ? undefined : byId.get(id)
    return unit ? `${path(unit.parentId)}/${unit.name}` : ''
  }
  return units
    .filter(({ level, people }) => level !== 'street' || people > 0)
    .map(({ id, people }) => `${path(id).slice(1)}: ${people}`)
}

/** `行 code 采用|不采用` of every doubt. */
export const doubts = ({ doubtful }: Roster): string[] =>
  doubtful.map(({ row, code, taken }) => `${row} ${code} ${taken ? '采用' : '不采用'}`)
