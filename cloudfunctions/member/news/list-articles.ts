import * as v from 'valibot'
import type { MemberApi } from '../../../contract/member'
import { id, moment } from '../../kernel/input'
import { operation } from '../../kernel/operation'
import { positionOf } from '../../store/articles'
import { articleCard } from './present'

const perPage = 20

export const listArticles = operation<MemberApi['listArticles']>()({
  input: v.strictObject({
    channel: v.exactOptional(id),
    after: v.exactOptional(v.strictObject({ publishedAt: moment, id })),
  }),
  async run({ channel, after }, { store }) {
    const found = await store.articles.list({
      limit: perPage + 1,
      ...(channel ? { channel } : {}),
      ...(after ? { after: positionOf(after.publishedAt, after.id) } : {}),
    })
    const articles = found.slice(0, perPage).map(articleCard)
    const last = articles.at(-1)
    return {
      articles,
      next: found.length > perPage && last ? { publishedAt: last.publishedAt, id: last.id } : null,
    }
  },
})
