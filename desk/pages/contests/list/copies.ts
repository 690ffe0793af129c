import type { RuleSheet } from '../../../../domain/rule-sheet'
import { serverNow } from '../../../../src/cloud/clock'
import { desk } from '../../../ask/desk'
import { cloned, newDraft } from './new-draft'

/** A draft with the rules of a published contest; says its id. */
export async function copyContest(contestId: string): Promise<string> {
  const { sheet, summary, pool } = await desk('readDeskContest', { contestId })
  const chosen = { id: pool.id, name: pool.name ?? pool.id }
  return newDraft(cloned(sheet, serverNow()), { summary, pool: chosen })
}

/** A draft like this one; says its id. */
export async function copyDraft(draftId: string): Promise<string> {
  const { sheet, summary, pool } = await desk('readDraft', { draftId })
  return newDraft(cloned(JSON.parse(sheet) as Partial<RuleSheet>, serverNow()), { summary, pool })
}
