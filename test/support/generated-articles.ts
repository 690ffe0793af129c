import type { ArticleApi } from '../../contract/desk/article'
import type { Shown, Stage } from '../../domain/article/life'
import { plantDeskArticle } from './articles'
import type { District } from './district'

type Name = keyof ArticleApi

const content = {
  ...{ title: '带薪年休假怎么休', digest: '摘要', channel: 'rights', cover: '', coverAlt: '' },
  ...{ source: '总工会', author: '编辑', html: '<p>正文</p>' },
}
/** Each step has an article of its own. */
const of = (articleId: string) => ({ articleId, revision: 1 })

/** A good input of everything that staff do with news. */
export const goodArticleInputs: Record<Name, Record<string, unknown>> = {
  listDeskArticles: {
    ...{ shelf: 'all', channel: 'rights', mine: true, words: '年休假' },
    after: '001669600800000:a-story',
  },
  readDeskArticle: { articleId: 'a-read' },
  readArticleVersion: { articleId: 'a-read', version: 1 },
  saveArticle: { ...of('a-draft'), saveId: 'save-1', scope: { level: 'district' }, keep: true, content },
  addPicture: { uploadId: 'upload-1', part: 0, of: 2, data: 'AAAA' },
  submitArticle: of('a-draft-1'),
  reopenArticle: of('a-approved'),
  discardArticle: of('a-draft-2'),
  reviewArticle: { ...of('a-review'), decision: 'return', note: '请补一张图' },
  scheduleArticle: { ...of('a-approved-1'), at: 1669610800000 },
  publishArticle: of('a-approved-2'),
  withdrawArticle: { ...of('a-public'), reason: '数字有误' },
  pinArticle: { ...of('a-public-1'), until: 1669610800000 },
}

const planted: Partial<Record<Name, [id: string, stage: Stage, state?: Shown]>> = {
  readDeskArticle: ['a-read', 'draft'],
  saveArticle: ['a-draft', 'draft'],
  submitArticle: ['a-draft-1', 'draft'],
  discardArticle: ['a-draft-2', 'draft'],
  reopenArticle: ['a-approved', 'approved'],
  scheduleArticle: ['a-approved-1', 'approved'],
  publishArticle: ['a-approved-2', 'approved'],
  reviewArticle: ['a-review', 'in-review'],
  withdrawArticle: ['a-public', 'settled', 'published'],
  pinArticle: ['a-public-1', 'settled', 'published'],
}

/** Puts the article there that an operation's input names, as if nothing had been done with it. */
export async function plantGoodArticle(district: District, operation: Name): Promise<void> {
  const [id, stage, state = 'unpublished'] = planted[operation] ?? []
  if (id && stage) await plantDeskArticle(district, id, { stage, state })
}

export async function plantGoodArticles(district: District): Promise<void> {
  for (const operation of Object.keys(planted)) await plantGoodArticle(district, operation as Name)
}

/** What else is good in a field. */
const alsoGood: Partial<Record<Name, Record<string, (value: unknown) => boolean>>> = {
  listDeskArticles: {
    channel: (value) => value === undefined || value === 'x',
    mine: (value) => value === undefined || value === true,
    words: (value) => value === undefined || isReason(value, 30) || value === 'x',
    after: (value) => value === undefined,
  },
  saveArticle: {
    saveId: (value) => value === 'x',
    scope: (value) => value === undefined,
    keep: (value) => value === undefined || value === true,
  },
  addPicture: { uploadId: (value) => value === 'x', data: (value) => value === 'x' },
  withdrawArticle: { reason: (value) => isReason(value) },
  reviewArticle: { note: (value) => value === 'x' || isReason(value) },
  pinArticle: { until: (value) => JSON.stringify(value) === 'null' },
}

function isReason(value: unknown, most = 200): boolean {
  return (
    typeof value === 'string' && value.length > 1 && value.length <= most && !/[\u0000\ud800]/.test(value)
  )
}

export const isArticleOperation = (operation: string): operation is Name => operation in goodArticleInputs

export const isGoodArticleField = (operation: Name, field: string, value: unknown): boolean =>
  alsoGood[operation]?.[field]?.(value) ?? false

/** What a good request comes to: a step is taken once. */
export const articleOutcomes = ['accepted', 'changed_meanwhile']
