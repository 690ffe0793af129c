import type { ArticleNow, ArticleStepInput } from '../../../contract/desk/article'
import type { RefusalCode, Refusal } from '../../../contract/refusals'
import type { Step } from '../../../domain/article/life'
import { stepped, type Hand } from '../../newsroom/step'
import { refuse } from '../../kernel/refusal'
import type { Intent, StaffScene } from '../../kernel/staff-operation'
import type { Article, ArticleChange } from '../../store/article'

interface Meant {
  step: Step
  note?: string
  /** Why this article can't take the step, beyond what its life says. */
  unless?(article: Article): RefusalCode | null | Promise<RefusalCode | null>
  /** What the step brings besides. */
  brings?(article: Article, hand: Hand): ArticleChange | Promise<ArticleChange>
  /** What has to lie there before the article is changed. */
  before?(): Promise<unknown>
}

/** A step of an article's life as it is meant: looked at as it stands now, done if nobody changes it meanwhile. */
export async function meantStep(
  { articleId, revision }: ArticleStepInput,
  { step, note = '', unless, brings, before }: Meant,
  { me, now, store }: StaffScene,
): Promise<Intent<ArticleNow> | Refusal> {
  const article = await store.articles.whole(articleId)
  if (!article) return refuse('article_not_found')
  if (article.revision !== revision) return refuse('changed_meanwhile')
  const hand = { by: me.id, at: now, auditId: '', note }
  const possible = stepped(article, step, hand)
  if (typeof possible === 'string') return refuse(possible)
  const why = await unless?.(article)
  if (why) return refuse(why)
  const { state = article.state, stage = article.stage } = possible
  return {
    about: `article:${articleId}`,
    before: { state: article.state, stage: article.stage },
    after: { state, stage },
    async write(auditId) {
      const more = (await brings?.(article, { ...hand, auditId })) ?? {}
      const change = stepped(article, step, { ...hand, auditId }, more)
      if (typeof change === 'string') return refuse(change)
      await before?.()
      return (await store.articles.change(article, change)) || refuse('changed_meanwhile')
    },
    answer: { revision: revision + 1, state, stage },
  }
}
