import { lengthOf } from '../../../domain/rich-text'
import type { Scene } from '../../kernel/scene'
import type { Contest } from '../../store/contests'

/** Nobody reads faster than this with understanding; skimming is slower than scrolling. */
const charactersASecond = 15
const shortestSeconds = 10

export const whatOf = (kind: string, key: string): string => `${kind}:${key}`

/**
 * How long (seconds) something must have been open before it earns its bonus; null where the contest gives none for it. An
 * article needs its length's time, a video the time that the sheet's material says.
 */
export async function secondsFor(
  { sheet }: Contest,
  kind: 'read' | 'watch',
  key: string,
  { store }: Scene,
): Promise<number | null> {
  if (!sheet.bonus?.some((rule) => rule.kind === kind)) return null
  if (kind === 'watch') {
    const materials = (sheet.gates?.gates ?? []).flatMap((gate) => gate.materials ?? [])
    const video = materials.find((material) => material.kind === 'video' && material.ref === key)
    return video ? (video.seconds ?? shortestSeconds) : null
  }
  const article = await store.articles.get(key)
  if (article?.state !== 'published') return null
  return Math.max(shortestSeconds, Math.ceil(lengthOf(article.blocks) / charactersASecond))
}
