import { keptUntil, type RuleSheet } from '../rule-sheet'
import { beijingDate } from '../time'
import { fieldWords } from '../words'

/** What is asked of members, why, how they are shown, and when it is deleted. */
export function printAsks(sheet: RuleSheet): string {
  const asks = sheet.asks.map(
    ({ field, required, why }) => `${fieldWords[field]}${required ? '' : '（可以不填）'}：${why}`,
  )
  const asked = asks.length > 0 ? `${asks.join('；')}。` : '不用填写个人信息。'
  const shown = sheet.names === 'full' ? '榜上显示姓名。' : '榜上只显示姓，如“张*”。'
  return `${asked}${shown}${beijingDate(keptUntil(sheet))}删除。`
}
