import { granted, type BonusRule } from '../bonus'
import type { RuleSheet } from '../rule-sheet'
import { bonusWords } from '../words'

/** What earns points beside the papers, how often, and when it counts; null where nothing does and nothing is stated. */
export function printBonus(sheet: RuleSheet): string | null {
  if (!sheet.bonus || sheet.bonus.length === 0) return null
  const rules = granted(sheet.bonus)
  const besides = rules.filter(({ kind }) => kind !== 'accuracy')
  const { hours, daysOff = [], weekdaysOff = [] } = sheet.window
  const isPaused = hours !== undefined || daysOff.length + weekdaysOff.length > 0
  const sentences = [
    ...(rules.length > 0 ? [rules.map(printRule).join('；')] : []),
    ...(besides.length > 0 ? ['答题中途得到的加分，交卷后计入总分'] : []),
    ...(besides.length > 0 && isPaused ? ['停答的时间也可以得加分'] : []),
    ...(besides.length > 0
      ? [`没有答过题、只有加分的，个人榜上也有名次${sheet.units ? '，单位的成绩里不算' : ''}`]
      : []),
    ...(rules.length < sheet.bonus.length ? ['转发不加分（微信不允许用分数鼓励转发）'] : []),
  ]
  return sentences.join('。') + '。'
}

function printRule({ kind, points, perDay, inAll, atLeastPercent = 100 }: BonusRule): string {
  const what = kind === 'accuracy' ? `一份试卷答对 ${atLeastPercent}% 及以上的题` : bonusWords[kind]
  const limit = inAll === null ? '' : `，一共最多 ${inAll} 次`
  const once = { read: '，每篇只算一次', watch: '，每个视频只算一次' }[kind as string] ?? ''
  return `${what}加 ${points} 分${once}，每天最多 ${perDay} 次${limit}`
}
