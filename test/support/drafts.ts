import type { RuleSheet } from '../../domain/rule-sheet'
import type { District } from './district'
import { later, sheet3 } from './sheets'

/** A sheet that can be published over the pool of `publish`, for a contest that is still to come. */
export const goodSheet: RuleSheet = { ...sheet3, ...later }

let planted = 0

/** A draft over the pool of the contest `spring`, as if somebody had typed it; says its id. */
export async function plantDraft(
  { store, cloud }: District,
  { sheet = goodSheet, state = 'open' }: { sheet?: Partial<RuleSheet>; state?: 'open' | 'away' } = {},
): Promise<string> {
  planted += 1
  const [draftId, at] = [`draft-${planted}`, cloud.clock.now()]
  await store.drafts.insert({
    ...{ _id: draftId, contestId: `c-${planted}`, state, revision: 1, title: sheet.title ?? '' },
    ...{ summary: '一句话', sheet: JSON.stringify(sheet), pool: { id: 'pool-spring', name: '题库' } },
    ...{
      madeBy: 'x'.repeat(16),
      madeAt: at,
      by: 'x'.repeat(16),
      at,
      rank: `${at}:${draftId}`,
      auditId: null,
    },
  })
  return draftId
}
