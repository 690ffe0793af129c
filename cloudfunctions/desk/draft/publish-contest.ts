import * as v from 'valibot'
import type { DeskApi } from '../../../contract/desk'
import { id } from '../../kernel/input'
import { refuse } from '../../kernel/refusal'
import { staffOperation } from '../../kernel/staff-operation'
import { publishContest as publish } from '../../referee/publish'
import { revision } from './input'
import { judge } from './judge'

const despite = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000))

/**
 * The draft is closed first: from then on what is published can't be typed over, and what breaks off between the two is gone
 * on with by asking again.
 */
export const publishContest = staffOperation<DeskApi['publishContest']>()({
  needs: 'organise contests',
  input: v.strictObject({ draftId: id, revision, despite }),
  over: () => ['district'],
  async intend({ draftId, revision, despite }, { me, now, store }) {
    const draft = await store.drafts.get(draftId)
    if (!draft) return refuse('draft_not_found')
    const { contestId, state, pool, summary } = draft
    if (state === 'published' && (await store.contests.fresh(contestId)))
      return { already: { contestId, findings: [] } }
    if (state === 'away' || (state === 'open' && draft.revision !== revision))
      return refuse('changed_meanwhile')
    const questions = pool ? await store.contests.pool(pool.id, now) : []
    const { sheet, findings } = judge(draft, questions, now)
    const warned = findings.filter(({ level }) => level === 'warn').length
    if (!sheet || !pool || warned < findings.length || warned !== despite)
      return { already: { contestId: null, findings } }
    return {
      about: `contest:${contestId}`,
      before: null,
      after: { draftId, title: sheet.title, poolId: pool.id, window: sheet.window },
      follows: draft.auditId ?? undefined,
      async write(auditId) {
        const closed = { state: 'published' as const, by: me.id, at: now, auditId }
        if (state === 'open' && !(await store.drafts.change(draft, closed)))
          return refuse('changed_meanwhile')
        await publish(store, { id: contestId, summary: summary.trim(), sheet, poolId: pool.id }, now)
        return true
      },
      answer: { contestId, findings },
    }
  },
})
