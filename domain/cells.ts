import { granted } from './bonus'
import { daysOfContest } from './window'
import { fullMarks } from './paper-plan'
import { points } from './points'
import { closesAt, opensAt, paperPlan, type RuleSheet } from './rule-sheet'
import { tieChain, type Standing } from './standing'

/** How a contest's board is cut into cells. */
interface Cut {
  /** Points of one band; 0 where each score is a band of its own. */
  band: number
  /** Parts of the first tie's range; 1 where a band holds several scores, since the tie does not order these. */
  slices: number
  /** The best band: what a sheet without a limit allows beyond it goes there too. */
  last: number
  /** ms; the longest counting time. */
  longest: number
}

const mostBands = 320
const mostCells = 960
const mostSlices = 30
/** Papers that are thought of where a sheet limits none. */
const unlimited = 20

/**
 * A cell holds the members of one score (or of a narrow band of scores) and of one part of the range of the first tie: small
 * enough to be read whole for one member's place, few enough to be counted in the summary. Cells follow each other in
 * board order.
 */
export function cellOf(standing: Standing, sheet: RuleSheet): string {
  const cut = cutOf(sheet)
  // Whole hundredths: a name with a dot in it can be no field of a document.
  const score = Math.round(standing.score * 100)
  const band = cut.band === 0 ? score : Math.min(cut.last, Math.floor(score / (cut.band * 100)))
  const slice = Math.floor(share(standing, sheet, cut) * cut.slices)
  return `${band}|${Math.min(cut.slices - 1, Math.max(0, slice))}`
}

function share(standing: Standing, sheet: RuleSheet, cut: Cut): number {
  const [first] = tieChain(sheet.board)
  if (first === undefined) return 0
  if (first === 'less-time') return standing.ms / cut.longest
  return (standing.at - opensAt(sheet)) / (closesAt(sheet) - opensAt(sheet))
}

export function isBetterCell(cell: string, than: string): boolean {
  const [score, slice] = parseCell(cell)
  const [mineScore, mineSlice] = parseCell(than)
  return score > mineScore || (score === mineScore && slice < mineSlice)
}

/** The best cells that hold at least so many members together. */
export function bestCells(cells: Record<string, number>, members: number): string[] {
  let held = 0
  return inBoardOrder(cells).filter((cell) => {
    const isNeeded = held < members
    held += cells[cell] ?? 0
    return isNeeded
  })
}

/** The cell in which a place lies, and which of its members in order stands there; null beyond the last. */
export function cellAt(place: number, cells: Record<string, number>): { cell: string; index: number } | null {
  let before = 0
  for (const cell of inBoardOrder(cells)) {
    const held = cells[cell] ?? 0
    if (place <= before + held) return { cell, index: place - before - 1 }
    before += held
  }
  return null
}

/** All cells, the best first. */
export const inBoardOrder = (cells: Record<string, number>): string[] =>
  Object.keys(cells).sort((a, b) => (isBetterCell(a, b) ? -1 : 1))

const parseCell = (cell: string): [band: number, slice: number] => {
  const [band, slice] = cell.split('|')
  return [Number(band), Number(slice)]
}

const cuts = new WeakMap<RuleSheet, Cut>()

/** Worked out once for a sheet: a fold asks for thousands of members. */
function cutOf(sheet: RuleSheet): Cut {
  const known = cuts.get(sheet)
  if (known) return known
  const cut = makeCut(sheet)
  cuts.set(sheet, cut)
  return cut
}

function makeCut(sheet: RuleSheet): Cut {
  const [most, papers] = [mostPoints(sheet), countedPapers(sheet)]
  const longest = papers * sheet.paper.seconds * 1000
  const scores = (most * 100) / step(sheet) + 1
  if (scores <= mostBands)
    return { band: 0, slices: Math.min(mostSlices, Math.floor(mostCells / scores)), last: most, longest }
  const band = Math.ceil((most * 100) / mostBands) / 100
  return { band, slices: 1, last: Math.floor(most / band), longest }
}

/** The most points that a member can have by the sheet. */
export function mostPoints(sheet: RuleSheet): number {
  const { gates } = sheet
  const days = daysOfContest(sheet.window)
  const bonus = granted(sheet.bonus).reduce(
    (sum, rule) => sum + rule.points * Math.min(rule.inAll ?? Infinity, rule.perDay * days),
    0,
  )
  if (!gates) return points(countedPapers(sheet) * fullMarks(sheet) + bonus)
  const each = gates.gates.map((_, gate) =>
    gates.worth === 'marks' ? fullMarks(paperPlan(sheet, gate)) : gates.worth.points,
  )
  return points(each.reduce((sum, one) => sum + one, bonus))
}

/** How many papers are added up at most. */
function countedPapers({ gates, counts, tries, window }: RuleSheet): number {
  if (gates) return gates.gates.length
  const days = daysOfContest(window)
  if (counts === 'sum-of-daily-best') return days
  if (counts !== 'sum') return 1
  return Math.min(
    tries.inAll ?? Infinity,
    (tries.perDay ?? Infinity) * days,
    (tries.inAll ?? tries.perDay) ? Infinity : unlimited,
  )
}

/** The smallest difference between two scores, in hundredths of a point. */
function step(sheet: RuleSheet): number {
  const isSplit = sheet.counts === 'mean' || sheet.multiple !== 'all-or-nothing' || sheet.blanks === 'each'
  if (isSplit) return 1
  const rows = [...sheet.draw, ...(sheet.gates?.gates.flatMap(({ draw }) => draw ?? []) ?? [])]
  const worth =
    sheet.gates && sheet.gates.worth !== 'marks' ? [sheet.gates.worth.points] : rows.map((row) => row.points)
  return [...worth, ...granted(sheet.bonus).map((rule) => rule.points)]
    .map((each) => Math.max(1, Math.round(each * 100)))
    .reduce(greatestCommon)
}

const greatestCommon = (a: number, b: number): number => (b === 0 ? a : greatestCommon(b, a % b))
