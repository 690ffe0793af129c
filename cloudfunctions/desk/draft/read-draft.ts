import * as v from 'valibot'
import type { DeskApi } from '../../../contract/desk'
import { id } from '../../kernel/input'
import { refuse } from '../../kernel/refusal'
import { staffOperation } from '../../kernel/staff-operation'

export const readDraft = staffOperation<DeskApi['readDraft']>()({
  needs: 'draft contests',
  input: v.strictObject({ draftId: id }),
  over: () => ['district'],
  async run({ draftId }, { now, store }) {
    const draft = await store.drafts.get(draftId)
    if (!draft) return refuse('draft_not_found')
    const { contestId, state, revision, title, summary, sheet, pool, by, at } = draft
    const names = await store.members.names([by], now)
    return {
      ...{ draftId, contestId, state, revision, title, summary, sheet, pool, by, at },
      byName: names.get(by) ?? null,
    }
  },
})
