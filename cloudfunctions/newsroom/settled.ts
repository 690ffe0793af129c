import type { Store } from '../store'
import type { Article, PublishedArticle } from '../store/article'
import { positionOf } from '../store/articles'
import { begun } from './begin'
import { stepped } from './step'
import { withVersion } from './versions'

type Given = Pick<
  PublishedArticle,
  | '_id'
  | 'title'
  | 'digest'
  | 'channel'
  | 'cover'
  | 'coverAlt'
  | 'source'
  | 'author'
  | 'blocks'
  | 'publishedAt'
>

/** An article that came about otherwise than at the desk, as if it had been written and published there by nobody. */
export async function settled(store: Store, { _id, publishedAt, ...words }: Given): Promise<Article> {
  const draft = begun({ id: _id, by: '', at: publishedAt }, { over: 'district', within: ['district'] }, words)
  const versions = await withVersion(store, draft, words, {
    ...{ by: '', at: publishedAt, why: 'submitted', chance: 'first' },
  })
  const life = { state: 'published', stage: 'settled', hands: [] as string[] } as const
  const article: Article = {
    ...draft,
    ...words,
    ...life,
    versions,
    publishedVersion: 1,
    publishedAt,
    position: positionOf(publishedAt, _id),
  }
  const change = stepped({ ...article, stage: 'approved' }, 'publish', {
    by: '',
    at: publishedAt,
    auditId: '',
  })
  return typeof change === 'string' ? article : { ...article, ...change }
}
