import * as v from 'valibot'
import type { DeskApi } from '../../../contract/desk'
import { id } from '../../kernel/input'
import { refuse } from '../../kernel/refusal'
import { staffOperation } from '../../kernel/staff-operation'

export const putDraftAway = staffOperation<DeskApi['putDraftAway']>()({
  needs: 'organise contests',
  input: v.strictObject({ draftId: id, away: v.boolean() }),
  over: () => ['district'],
  async intend({ draftId, away }, { me, now, store }) {
    const draft = await store.drafts.get(draftId)
    if (!draft) return refuse('draft_not_found')
    const state = away ? 'away' : 'open'
    if (draft.state === state) return { already: {} }
    if (draft.state === 'published') return refuse('changed_meanwhile')
    return {
      about: `contest:${draft.contestId}`,
      before: { draftId, state: draft.state },
      after: { draftId, state },
      follows: draft.auditId ?? undefined,
      write: async (auditId) =>
        (await store.drafts.change(draft, { state, by: me.id, at: now, auditId })) ||
        refuse('changed_meanwhile'),
      answer: {},
    }
  },
})
