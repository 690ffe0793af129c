import { fullMarks, type DrawRow } from '../paper-plan'
import type { Question } from '../question'
import { paperPlan, type RuleSheet } from '../rule-sheet'
import { shortages } from '../shortage'
import { typeWords } from '../words'
import { isCount, isPoints, refuseIf, type Finding } from './finding'

/** The rows by which papers are drawn, and whether the pool has enough for them. */
export const checkDraw = (sheet: RuleSheet, pool?: readonly Question[]): Finding[] =>
  drawsOf(sheet).flatMap(({ draw, path, name }) => [
    ...refuseIf(draw.length === 0, path, `${name}没有题。`),
    ...draw.flatMap((row, at) => checkRow(row, `${path}.${at}`, `${name}${rowName(row, at)}`)),
    ...(pool ? checkPool(draw, pool, path, name) : []),
  ])

/** Every draw that a paper may be made of: the sheet's own where no gate has another. */
function drawsOf(sheet: RuleSheet): { draw: DrawRow[]; path: string; name: string }[] {
  const own = (sheet.gates?.gates ?? []).flatMap(({ name, draw }, at) =>
    draw ? [{ draw, path: `gates.${at}.draw`, name: `第 ${at + 1} 关“${name}”` }] : [],
  )
  const usesSheet = !sheet.gates || sheet.gates.gates.some(({ draw }) => !draw)
  return [...(usesSheet ? [{ draw: sheet.draw, path: 'draw', name: '试卷' }] : []), ...own]
}

const rowName = ({ type, count }: DrawRow, at: number): string =>
  `第 ${at + 1} 行（${typeWords[type]} ${count} 道）`

const checkRow = ({ count, points }: DrawRow, path: string, name: string): Finding[] => [
  ...refuseIf(!isCount(count), `${path}.count`, `${name}的题数要是 1 或更大的整数。`),
  ...refuseIf(!isPoints(points), `${path}.points`, `${name}的每题分值要大于 0，最多两位小数。`),
]

function checkPool(draw: DrawRow[], pool: readonly Question[], path: string, name: string): Finding[] {
  return shortages({ draw }, pool).flatMap(({ row, found }) => {
    const at = draw.indexOf(row)
    const sentence = `${name}${rowName(row, at)}题不够：题库里保证抽得到的只有 ${found} 道。`
    return refuseIf(true, `${path}.${at}`, sentence)
  })
}

/** The full marks of the largest paper. */
export const mostInOnePaper = (sheet: RuleSheet): number =>
  Math.max(
    ...(sheet.gates ? sheet.gates.gates.map((_, gate) => paperPlan(sheet, gate)) : [sheet]).map(fullMarks),
  )
