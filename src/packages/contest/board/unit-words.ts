import type { UnitBoard, UnitRow } from '../../../../contract/member/board'
import { hundredths, points } from '../../../../domain/points'
import type { UnitLevel } from '../../../../domain/unit'
import type { UnitMeasure } from '../../../../domain/unit-board'
import { levelWords, measureWords } from '../../../../domain/words'
import { dotted, span } from '../../../time'

/** A figure of this measure as it is compared: `7.50%`, `85.00 分`, `12 人`. */
export function figureWords(by: UnitMeasure, figure: number): string {
  switch (by) {
    case 'coverage':
      return `${figure.toFixed(2)}%`
    case 'mean':
    case 'composite':
      return `${figure.toFixed(2)} 分`
    case 'total':
      return `${String(points(figure))} 分`
    case 'papers':
      return `${figure.toFixed(2)} 次`
    case 'time':
      return span(figure)
    default:
      return `${String(figure)} 人`
  }
}

/** `40 人中 4 人参加 · 10% · 人均 80 分`, without the figure that stands beside it in large. */
export function partWords({ people, members, coverage, mean }: UnitRow, by: UnitMeasure): string {
  return dotted(
    people > 0 ? `${String(people)} 人中 ${String(members)} 人参加` : `${String(members)} 人参加`,
    people > 0 && by !== 'coverage' ? `${String(coverage)}%` : '',
    members > 0 && by !== 'mean' ? `人均\u00a0${String(mean)}\u00a0分` : '',
  )
}

/** `15 个街道`, `213 家企业`. */
export const countWords = ({ units, level }: UnitBoard): string =>
  `${String(units)} ${level === 'enterprise' ? '家' : '个'}${levelWords[level]}`

/** The order of the board and who stands without a place, in a line. */
export function orderWords({ by, level, minMembers }: UnitBoard): string {
  const way = by === 'time' ? '从少到多' : isHigh(by) ? '从高到低' : '从多到少'
  const order = `${levelWords[level]}按${measureWords[by]}${way}排名。`
  return minMembers > 1
    ? `${order}参加的会员不到 ${String(minMembers)} 人的${levelWords[level]}不排名次。`
    : order
}

/** What is missing to a place, to the unit ahead, or to the last one that is shown; nothing once no figure changes any more. */
export function unitGap(board: UnitBoard, mine: UnitRow): string | null {
  const { final, phase, minMembers, top } = board
  if (mine.place === null) {
    if (mine.members === 0 && !final) return '您的成绩稍后计入'
    if (phase === 'closed') return `参加的会员不到 ${String(minMembers)} 人，没有排名次`
    return `还差 ${String(Math.max(1, minMembers) - mine.members)} 人参加就能上榜`
  }
  if (final) return null
  if (mine.place === 1) return `现在没有${levelWords[board.level]}在前面`
  const at = top.findIndex((row) => row.mine)
  const ahead = top[at - 1]
  if (ahead) return aheadWords(mine, ahead, board.by, '前一名')
  const last = at < 0 ? top.at(-1) : undefined
  return last?.place ? aheadWords(mine, last, board.by, `第 ${String(last.place)} 名`) : null
}

const isHigh = (by: UnitMeasure): boolean => by === 'mean' || by === 'composite' || by === 'coverage'

function aheadWords(mine: UnitRow, ahead: UnitRow, by: UnitMeasure, which: string): string {
  const caught = `，就赶上${which}`
  const difference = Math.abs(points(ahead.figure - mine.figure))
  if (difference === 0) return `${measureWords[by]}与${which}相同`
  if (by === 'members') return `再有 ${String(difference)} 人参加${caught}`
  if (by === 'coverage' && mine.people > 0)
    return `再有 ${String(joiners(mine, ahead.figure))} 人参加${caught}`
  if (by === 'time') return `人均用时再少 ${span(Math.max(1000, difference))}${caught}`
  const more = isHigh(by) ? '再高' : '再多'
  return `${measureWords[by]}${more} ${figureWords(by, difference)}${caught}`
}

/** So many members more, and this unit's part in percent is at least `coverage`. */
function joiners({ people, members }: UnitRow, coverage: number): number {
  let more = 1
  while (members + more < people && hundredths((members + more) * 100, people) < coverage) more += 1
  return more
}

/** `我的街道`. */
export const myUnitWords = (level: UnitLevel): string => `我的${levelWords[level]}`
