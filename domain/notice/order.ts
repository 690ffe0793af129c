import { granted } from '../bonus'
import type { RuleSheet, Tie } from '../rule-sheet'
import { tieChain } from '../standing'

/** How places are ordered, in one or two sentences. */
export function printOrder(sheet: RuleSheet): string {
  const words = tieWords(sheet)
  const chain = tieChain(sheet.board).map((tie) => words[tie])
  const ties = chain.length > 0 ? `同分时${chain.join('，再相同时')}。` : ''
  const still = chain.length > 0 ? '仍相同的' : '同分的'
  return `${scoreWord(sheet)}高的在前。${ties}${sheet.board.shared ? `${still}名次并列。` : '名次不设并列。'}`
}

/** The order, and how many places are published when. */
export function printPublished(sheet: RuleSheet): string {
  const { score } = sheet.show
  if (score === 'never') return `${printOrder(sheet)}不公布榜。`
  return `${printOrder(sheet)}${score === 'after-close' ? '竞赛结束后' : ''}公布前 ${sheet.board.top} 名。`
}

/** What the points are called by which members are ordered. */
export const scoreWord = (sheet: RuleSheet): string =>
  isSummed(sheet) ? '总分' : sheet.counts === 'mean' ? '平均分' : '得分'

/** Whether a member's points are put together from several papers or things. */
const isSummed = ({ gates, bonus, counts }: RuleSheet): boolean =>
  gates !== undefined || granted(bonus).length > 0 || counts === 'sum' || counts === 'sum-of-daily-best'

function tieWords(sheet: RuleSheet): Record<Tie, string> {
  const isMean = sheet.counts === 'mean'
  const isAdded = sheet.gates !== undefined || sheet.counts.startsWith('sum')
  const time = isMean ? '平均用时' : isAdded ? '合计用时' : '用时'
  return {
    'less-time': `${time}少的在前`,
    'earlier-finish': isSummed(sheet) || isMean ? '先达到这个分的在前' : '先交卷的在前',
  }
}
