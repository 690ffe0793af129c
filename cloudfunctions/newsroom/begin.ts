import type { Content } from '../../domain/article/content'
import type { Place } from '../../domain/staff'
import type { Article } from '../store/article'
import { placedAt, positionOf } from '../store/articles'

/** An article nobody has seen: a draft of these words, begun by somebody at a place. `within`: the units that it lies in. */
export function begun(
  { id, by, at }: { id: string; by: string; at: number },
  { over, within }: { over: Place; within: string[] },
  work: Content,
): Article {
  const nothing = {
    ...{ title: '', digest: '', channel: '', cover: '', coverAlt: '', source: '', author: '' },
    blocks: [],
  }
  const life = { state: 'unpublished', stage: 'draft', hands: [by] } as const
  const hours = { publishedAt: 0, pinnedUntil: 0, pinnedAt: 0, withdrawnAt: 0, scheduledAt: 0 }
  const found = placedAt({ _id: id, work, touchedAt: at })
  return {
    ...{ _id: id, ...nothing, ...life, hands: [by], ...hours, ...found, position: positionOf(0, id) },
    ...{ revision: 1, saveId: '', work, by, over, within, touchedAt: at, scheduledBy: '' },
    ...{ publishedVersion: 0, versions: [], done: [{ at, by, did: 'begin', note: '', auditId: '' }] },
  }
}
