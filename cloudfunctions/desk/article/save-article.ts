import * as v from 'valibot'
import type { DeskApi } from '../../../contract/desk'
import type { ArticleVersion, WrittenContent } from '../../../contract/desk/article'
import type { Refusal } from '../../../contract/refusals'
import type { Content } from '../../../domain/article/content'
import type { Place, Scope } from '../../../domain/staff'
import { id } from '../../kernel/input'
import { refuse } from '../../kernel/refusal'
import { staffOperation, type StaffScene } from '../../kernel/staff-operation'
import { begun } from '../../newsroom/begin'
import { stepped } from '../../newsroom/step'
import { withVersion } from '../../newsroom/versions'
import { droppedFrom } from '../../rich-text/dropped'
import { parseDraft } from '../../rich-text/parse'
import type { Article } from '../../store/article'
import { scope } from '../input'
import { placeOfScope, withinOf } from '../places'
import { articleId, content, revision } from './input'

interface Save {
  articleId: string
  saveId: string
  revision: number
  scope?: Scope
  keep?: boolean
}

export const saveArticle = staffOperation<DeskApi['saveArticle']>()({
  needs: 'draft articles',
  input: v.strictObject({
    ...{ articleId, saveId: id, revision, content },
    scope: v.exactOptional(scope),
    keep: v.exactOptional(v.boolean()),
  }),
  over: async (save, scene) => [await placeOf(save, scene)],
  async run({ content: written, ...save }, scene) {
    const { content, dropped } = read(written)
    const known = await scene.store.articles.whole(save.articleId)
    const saved = known ? await goOn(known, save, content, scene) : await begin(save, content, scene)
    return 'refused' in saved ? saved : { ...saved, dropped }
  },
})

/** An article lies where it began. */
async function placeOf({ articleId, scope }: Save, scene: StaffScene): Promise<Place> {
  const known = await scene.store.articles.whole(articleId)
  return known?.over ?? ((scope && (await placeOfScope(scope, scene))) || 'district')
}

function read({ html, ...written }: WrittenContent) {
  const blocks = parseDraft(html)
  return { content: { ...written, blocks }, dropped: droppedFrom(html, blocks) }
}

type Saved = { revision: number; savedAt: number } | Refusal

async function begin(save: Save, content: Content, scene: StaffScene): Promise<Saved> {
  const { me, now, store } = scene
  if (save.revision !== 0 || !save.scope) return refuse('article_not_found')
  const over = await placeOfScope(save.scope, scene)
  if (!over) return refuse('unit_not_found')
  const article = begun(
    { id: save.articleId, by: me.id, at: now },
    { over, within: withinOf([over]) },
    content,
  )
  const isNew = await store.articles.insert({ ...article, saveId: save.saveId })
  return isNew ? { revision: 1, savedAt: now } : refuse('changed_meanwhile')
}

async function goOn(article: Article, save: Save, content: Content, scene: StaffScene): Promise<Saved> {
  const { me, now, store } = scene
  if (article.saveId === save.saveId && article.revision === save.revision + 1)
    return { revision: article.revision, savedAt: article.touchedAt }
  if (article.revision !== save.revision) return refuse('changed_meanwhile')
  const versions = await versionsAfter(article, save, content, scene)
  const hand = { by: me.id, at: now, auditId: '' }
  const change = stepped(article, 'write', hand, { work: content, saveId: save.saveId, ...versions })
  if (typeof change === 'string') return refuse(change)
  const isSaved = await store.articles.change(article, change)
  return isSaved ? { revision: article.revision + 1, savedAt: now } : refuse('changed_meanwhile')
}

/** What is asked to be kept is; and another's words are before one writes over them. */
async function versionsAfter(article: Article, { keep }: Save, content: Content, scene: StaffScene) {
  const { me, now, random, store } = scene
  const put = (to: Article, words: Content, why: ArticleVersion['why'], by: string, at: number) =>
    withVersion(store, to, words, { by, at, why, chance: random() })
  const last = article.hands.at(-1)
  if (last !== undefined && last !== me.id) {
    const versions = await put(article, article.work, 'taken-over', last, article.touchedAt)
    return { versions: keep ? await put({ ...article, versions }, content, 'kept', me.id, now) : versions }
  }
  return keep ? { versions: await put(article, content, 'kept', me.id, now) } : {}
}
