import { randomUUID } from 'node:crypto'
import type { DeskApi } from '../../contract/desk'
import type { Shown, Stage } from '../../domain/article/life'
import type { Place } from '../../domain/staff'
import { plantDeskArticle } from '../support/articles'
import type { District } from '../support/district'
import { memberIdOf } from '../support/staff'
import type { Asker } from './askers'
import type { Outcome, PlaceName } from './rows'

type Where = PlaceName | 'oneself'
interface Reply {
  ok: boolean
  code?: Outcome
  data?: unknown
}
const outcome = ({ ok, code }: Reply): Outcome => (ok ? 'yes' : code!)

/** Those that leave an entry in the audit. */
export const articleWriting: (keyof DeskApi)[] = [
  ...(['submitArticle', 'reopenArticle', 'discardArticle', 'reviewArticle'] as const),
  ...(['scheduleArticle', 'publishArticle', 'withdrawArticle', 'pinArticle'] as const),
]

/** How an asker asks for something with an article at a place, or one that they have written at. */
export function articleAttempts(
  district: () => District,
  ask: (asker: Asker, operation: keyof DeskApi, input: unknown) => Promise<Reply>,
  pathOf: (place: Where, asker: Asker) => Place,
) {
  const planted = async (asker: Asker, place: Where, stage: Stage, state: Shown = 'unpublished') => {
    const id = `a-${randomUUID()}`
    const hand = place === 'oneself' ? memberIdOf(String(asker.openid)) : 'w'.repeat(16)
    const { revision } = await plantDeskArticle(district(), id, {
      ...{ stage, state, over: pathOf(place, asker), by: hand, hands: [hand] },
    })
    return { articleId: id, revision }
  }
  const step =
    (operation: keyof DeskApi, stage: Stage, more: object = {}, state?: Shown) =>
    async (asker: Asker, place: Where): Promise<Outcome> =>
      outcome(await ask(asker, operation, { ...(await planted(asker, place, stage, state)), ...more }))
  const soon = () => district().cloud.clock.now() + 3600_000
  const content = {
    ...{ title: '题', digest: '', channel: 'rights', cover: '', coverAlt: '' },
    source: '',
    author: '',
    html: '',
  }
  return {
    async listDeskArticles(asker: Asker, place: Where): Promise<Outcome> {
      const { articleId } = await planted(asker, place, 'draft')
      const { ok, code, data } = await ask(asker, 'listDeskArticles', { shelf: 'all' })
      if (!ok) return code!
      const { articles } = data as { articles: { id: string }[] }
      return articles.some(({ id }) => id === articleId) ? 'seen' : 'hidden'
    },
    async readDeskArticle(asker: Asker, place: Where): Promise<Outcome> {
      const { articleId } = await planted(asker, place, 'draft')
      return outcome(await ask(asker, 'readDeskArticle', { articleId }))
    },
    async readArticleVersion(asker: Asker, place: Where): Promise<Outcome> {
      const { articleId } = await planted(asker, place, 'draft')
      return outcome(await ask(asker, 'readArticleVersion', { articleId, version: 1 }))
    },
    saveArticle: step('saveArticle', 'draft', { saveId: 'save-1', content }),
    addPicture: async (asker: Asker): Promise<Outcome> =>
      outcome(await ask(asker, 'addPicture', { uploadId: 'up-1', part: 0, of: 2, data: 'AAAA' })),
    submitArticle: step('submitArticle', 'draft'),
    reopenArticle: step('reopenArticle', 'approved'),
    discardArticle: step('discardArticle', 'draft'),
    reviewArticle: step('reviewArticle', 'in-review', { decision: 'approve' }),
    scheduleArticle: async (asker: Asker, place: Where) =>
      step('scheduleArticle', 'approved', { at: soon() })(asker, place),
    publishArticle: step('publishArticle', 'approved'),
    withdrawArticle: step('withdrawArticle', 'settled', { reason: '有误' }, 'published'),
    pinArticle: step('pinArticle', 'settled', { until: null }, 'published'),
  }
}
