import type { DraftFinding } from '../../../../contract/desk/draft'
import { checkHour } from '../../../../domain/check-hour'
import { checkSheet } from '../../../../domain/check-sheet'
import { printNotice, type NoticeLine } from '../../../../domain/notice'
import type { Question } from '../../../../domain/question'
import type { RuleSheet } from '../../../../domain/rule-sheet'
import { sheetIssues } from '../../../../schema/sheet-issues'
import type { Content } from './content'

/** What speaks against publishing what is typed, as the cloud will judge it. `pool`: null while it is not known. */
export function judgeHere(
  { sheet, summary, pool }: Content,
  questions: readonly Question[] | null,
  now: number,
): DraftFinding[] {
  const missing = [
    ...(summary.trim() === '' ? [{ path: 'summary', sentence: '“一句话介绍”还没有填。' }] : []),
    ...(pool === null ? [{ path: 'pool', sentence: '还没有选题库。' }] : []),
    ...sheetIssues(sheet),
  ].map((each) => ({ level: 'refuse' as const, ...each }))
  if (sheetIssues(sheet).length > 0) return missing
  const whole = sheet as RuleSheet
  return [...missing, ...checkSheet(whole, questions ?? undefined), ...checkHour(whole, now)]
}

/** The notice of a sheet that is whole; null while it can't be printed. */
export function printed(sheet: unknown, unitName: (id: string) => string): NoticeLine[] | null {
  if (sheetIssues(sheet).length > 0) return null
  try {
    return printNotice(sheet as RuleSheet, unitName)
  } catch {
    // A sheet of the form may contradict itself so that no sentence comes of it: the findings say so.
    return null
  }
}
