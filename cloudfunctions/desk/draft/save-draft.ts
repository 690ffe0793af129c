import * as v from 'valibot'
import type { DeskApi } from '../../../contract/desk'
import { id, words } from '../../kernel/input'
import { refuse } from '../../kernel/refusal'
import { staffOperation } from '../../kernel/staff-operation'
import { draftRank, type ContestDraft, type DraftContent } from '../../store/drafts'
import { newContestId } from './contest-id'
import { pool, revision } from './input'

/** Any object: what it lacks is said when it is published. */
const sheet = v.pipe(v.string(), v.maxLength(60_000), v.check(isObjectText))

export const saveDraft = staffOperation<DeskApi['saveDraft']>()({
  needs: 'draft contests',
  input: v.strictObject({ draftId: id, revision, summary: words(0, 200), sheet, pool }),
  over: () => ['district'],
  async run({ draftId, revision, summary, sheet, pool }, { me, now, random, store }) {
    const content = { title: titleIn(sheet), summary, sheet, pool }
    const saved = { revision: revision + 1, at: now }
    if (revision === 0) {
      const made = { contestId: newContestId(random), madeBy: me.id, madeAt: now, by: me.id, at: now }
      const rest = { state: 'open', revision: 1, rank: draftRank(now, draftId), auditId: null } as const
      if (await store.drafts.insert({ _id: draftId, ...content, ...made, ...rest })) return saved
    }
    const draft = await store.drafts.get(draftId)
    if (!draft) return refuse('draft_not_found')
    // A reply that was lost: it is as it was asked for already.
    if (draft.revision === revision + 1 && draft.by === me.id && isSame(draft, content))
      return { revision: draft.revision, at: draft.at }
    const isOurs = draft.state === 'open' && draft.revision === revision && revision > 0
    const done = isOurs && (await store.drafts.change(draft, { ...content, by: me.id, at: now }))
    return done ? saved : refuse('changed_meanwhile')
  },
})

const isSame = (draft: ContestDraft, content: DraftContent): boolean =>
  draft.sheet === content.sheet &&
  draft.summary === content.summary &&
  JSON.stringify(draft.pool) === JSON.stringify(content.pool)

function isObjectText(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}

function titleIn(text: string): string {
  const { title } = JSON.parse(text) as { title?: unknown }
  return typeof title === 'string' ? title.trim().slice(0, 80) : ''
}
