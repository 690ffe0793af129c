import * as v from 'valibot'
import type { DeskApi } from '../../../contract/desk'
import { picturesOf } from '../../../domain/article/content'
import { refuse } from '../../kernel/refusal'
import { staffOperation } from '../../kernel/staff-operation'
import { articleId } from './input'
import { placeOfArticle } from './where'

const number = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000))

export const readArticleVersion = staffOperation<DeskApi['readArticleVersion']>()({
  needs: 'read articles',
  input: v.strictObject({ articleId, version: number }),
  over: placeOfArticle,
  async run({ articleId, version }, { store }) {
    const article = await store.articles.whole(articleId)
    const key = article?.versions.find((each) => each.version === version)?.key
    const words = key ? await store.articles.words(key) : null
    if (!words) return refuse('article_not_found')
    return { content: words.content, pictures: await store.pictures.urls(picturesOf(words.content)) }
  },
})
