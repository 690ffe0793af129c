import * as v from 'valibot'
import type { DeskApi } from '../../../contract/desk'
import { staffOperation } from '../../kernel/staff-operation'

const perPage = 50
const rank = v.pipe(v.string(), v.regex(/^\d{15}:[a-z0-9-]{1,64}$/))

export const listDrafts = staffOperation<DeskApi['listDrafts']>()({
  needs: 'draft contests',
  input: v.strictObject({ away: v.exactOptional(v.boolean()), after: v.exactOptional(rank) }),
  over: () => ['district'],
  async run({ away, after }, { now, store }) {
    const found = await store.drafts.page(away ? 'away' : 'open', after ?? null, perPage + 1)
    const rows = found.slice(0, perPage)
    const ids = [...new Set(rows.map(({ by }) => by))]
    const names = ids.length > 0 ? await store.members.names(ids, now) : new Map<string, string>()
    return {
      drafts: rows.map(({ _id, title, by, at }) => ({
        ...{ draftId: _id, title, by, at },
        byName: names.get(by) ?? null,
      })),
      next: found.length > perPage ? (rows.at(-1)?.rank ?? null) : null,
    }
  },
})
