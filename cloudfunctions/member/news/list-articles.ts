import * as v from 'valibot'
import type { MemberApi } from '../../../contract/member'
import { id, moment } from '../../kernel/input'
import { operation } from '../../kernel/operation'
import { positionOf } from '../../store/articles'
import { articleCard, pinnedCard } from './present'

const perPage = 20

export const listArticles = operation<MemberApi['listArticles']>()({
  input: v.strictObject({
    channel: v.exactOptional(id),
    after: v.exactOptional(v.strictObject({ publishedAt: moment, id })),
  }),
  async run({ channel, after }, { store, now }) {
    const [found, allPinned] = await Promise.all([
      store.articles.list({
        limit: perPage + 1,
        ...(channel ? { channel } : {}),
        ...(after ? { after: positionOf(after.publishedAt, after.id) } : {}),
      }),
      store.articles.pinned(now),
    ])
    const pinned = allPinned.filter((article) => !channel || article.channel === channel)
    const page = found.slice(0, perPage)
    const last = page.at(-1)
    const inTurn = page.filter(({ _id }) => !pinned.some((article) => article._id === _id))
    return {
      articles: [...(after ? [] : pinned.map(pinnedCard)), ...inTurn.map(articleCard)],
      next: found.length > perPage && last ? { publishedAt: last.publishedAt, id: last._id } : null,
    }
  },
})
