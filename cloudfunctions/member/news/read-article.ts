import * as v from 'valibot'
import type { MemberApi } from '../../../contract/member'
import { id } from '../../kernel/input'
import { operation } from '../../kernel/operation'
import { refuse } from '../../kernel/refusal'
import { articleCard } from './present'

export const readArticle = operation<MemberApi['readArticle']>()({
  input: v.strictObject({ articleId: id }),
  async run({ articleId }, { store }) {
    const article = await store.articles.get(articleId)
    if (article?.state !== 'published') return refuse('article_not_found')
    const { source, author, blocks } = article
    return { ...articleCard(article), source, author, blocks }
  },
})
