import { openAt } from '../../../../domain/open-at'
import type { RuleSheet } from '../../../../domain/rule-sheet'
import type { DraftPool } from '../../../../contract/desk/draft'
import { desk } from '../../../ask/desk'

/** Keeps a new draft, and says its id. */
export async function newDraft(
  sheet: Partial<RuleSheet>,
  { summary = '', pool = null }: { summary?: string; pool?: DraftPool | null } = {},
): Promise<string> {
  const draftId = `d-${crypto.randomUUID()}`
  await desk('saveDraft', { draftId, revision: 0, summary, sheet: JSON.stringify(sheet), pool })
  return draftId
}

const dayMs = 24 * 3600_000

/** The same rules once more: of a whole sheet all days move along, by whole weeks, until it opens tomorrow or later. */
export function cloned(sheet: Partial<RuleSheet>, now: number): Partial<RuleSheet> {
  const title = sheet.title ? { title: `${sheet.title}（副本）`.slice(0, 80) } : {}
  const opens = Date.parse(sheet.window?.opens ?? '')
  const isWhole = [opens, Date.parse(sheet.window?.closes ?? ''), Date.parse(sheet.keepUntil ?? '')].every(
    (each) => !Number.isNaN(each),
  )
  if (!isWhole) return { ...sheet, ...title }
  const weeks = Math.max(0, Math.ceil((now + dayMs - opens) / (7 * dayMs)))
  return { ...openAt(sheet as RuleSheet, opens + weeks * 7 * dayMs), ...title }
}
