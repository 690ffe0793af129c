import * as v from 'valibot'
import type { DeskApi } from '../../../contract/desk'
import { picturesOf } from '../../../domain/article/content'
import { stepsFor } from '../../../domain/article/may'
import { refuse } from '../../kernel/refusal'
import { staffOperation } from '../../kernel/staff-operation'
import { articleId } from './input'
import { linePart } from './list-desk-articles'
import { placeOfArticle } from './where'

export const readDeskArticle = staffOperation<DeskApi['readDeskArticle']>()({
  needs: 'read articles',
  input: v.strictObject({ articleId }),
  over: placeOfArticle,
  async run({ articleId }, { me, now, store }) {
    const article = await store.articles.whole(articleId)
    if (!article) return refuse('article_not_found')
    const { versions, done, work, state, title, blocks } = article
    const people = [article.by, ...versions.map(({ by }) => by), ...done.map(({ by }) => by)]
    const known = [...new Set(people)].filter((id) => id !== '')
    const pictures = [...new Set([...picturesOf(work), ...picturesOf({ cover: '', blocks })])]
    const [names, urls] = await Promise.all([store.members.names(known, now), store.pictures.urls(pictures)])
    return {
      id: articleId,
      ...linePart(article),
      revision: article.revision,
      content: work,
      published: state === 'published' ? { version: article.publishedVersion, blocks, title } : null,
      withdrawnAt: article.withdrawnAt || null,
      versions: versions.map(({ version, at, by, why, title }) => ({ version, at, by, why, title })),
      done: done.map(({ at, by, did, note }) => ({ at, by, did, note })),
      people: Object.fromEntries(names),
      pictures: urls,
      may: stepsFor(article, me, article.over),
    }
  },
})
