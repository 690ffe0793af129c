import * as v from 'valibot'
import type { DeskApi } from '../../../contract/desk'
import type { ListedArticle } from '../../../contract/desk/article'
import { shelves } from '../../../domain/article/shelves'
import { actions, type Role } from '../../../domain/staff'
import { id, words } from '../../kernel/input'
import { staffOperation } from '../../kernel/staff-operation'
import type { ArticleLine } from '../../store/articles'
import { withinScope } from '../places'

const perPage = 30
const cursor = v.pipe(v.string(), v.regex(/^\d{15,16}:[a-z0-9][a-z0-9-]{0,63}$/))

export const listDeskArticles = staffOperation<DeskApi['listDeskArticles']>()({
  needs: 'see articles',
  input: v.strictObject({
    shelf: v.picklist(shelves),
    channel: v.exactOptional(id),
    mine: v.exactOptional(v.boolean()),
    words: v.exactOptional(words(1, 30)),
    after: v.exactOptional(cursor),
  }),
  async run({ mine, ...search }, { me, now, store }) {
    const roles: readonly Role[] = actions['see articles'].by
    const within = me.grants.flatMap(({ role, scope }) => (roles.includes(role) ? [withinScope(scope)] : []))
    const query = { ...search, within: [...new Set(within)], ...(mine ? { by: me.id } : {}) }
    const found = await store.articles.shelf(query, perPage + 1)
    const rows = found.slice(0, perPage)
    const names = await store.members.names(
      rows.flatMap(({ by }) => (by ? [by] : [])),
      now,
    )
    return {
      articles: rows.map((row) => lineOf(row, names.get(row.by) ?? null)),
      next: found.length > perPage ? (rows.at(-1)?.touched ?? null) : null,
    }
  },
})

const lineOf = (
  { _id, workTitle, workChannel, ...row }: ArticleLine,
  byName: string | null,
): ListedArticle => ({
  id: _id,
  title: workTitle,
  channel: workChannel,
  byName,
  ...linePart(row),
})

/** What lists and the article itself tell alike. */
export const linePart = (row: Omit<ArticleLine, '_id' | 'workTitle' | 'workChannel' | 'touched'>) => ({
  state: row.state,
  stage: row.stage,
  over: row.over,
  by: row.by,
  touchedAt: row.touchedAt,
  scheduledAt: row.scheduledAt || null,
  publishedAt: row.publishedAt || null,
  pinnedUntil: row.pinnedUntil || null,
})
