import type { DraftFinding } from '../../../contract/desk/draft'
import { checkHour } from '../../../domain/check-hour'
import { checkSheet } from '../../../domain/check-sheet'
import type { Question } from '../../../domain/question'
import type { RuleSheet } from '../../../domain/rule-sheet'
import { sheetIssues } from '../../../schema/sheet-issues'
import type { ContestDraft } from '../../store/drafts'

/** What speaks against publishing a draft at this hour: of its form first, then of what it says. */
export function judge(
  { sheet: text, summary, pool }: ContestDraft,
  questions: readonly Question[],
  now: number,
): { sheet: RuleSheet | null; findings: DraftFinding[] } {
  const sheet: unknown = JSON.parse(text)
  const missing = [
    ...(summary.trim() === '' ? [{ path: 'summary', sentence: '“一句话介绍”还没有填。' }] : []),
    ...(pool === null ? [{ path: 'pool', sentence: '还没有选题库。' }] : []),
    ...sheetIssues(sheet),
  ]
  if (missing.length > 0)
    return { sheet: null, findings: missing.map((each) => ({ level: 'refuse', ...each })) }
  const whole = sheet as RuleSheet
  const findings = checkSheet(whole, questions)
  const isWrong = findings.some(({ level }) => level === 'refuse')
  return { sheet: whole, findings: isWrong ? findings : [...findings, ...checkHour(whole, now)] }
}
