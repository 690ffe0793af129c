import { federation } from '../../config/federation'
import type { Unit } from '../../domain/unit'

/** The streets; Desheng has the foundry, Niujie has the school. */
export const twoSides = [
  ...federation.streets.map(({ id }) => [id, null] as const),
  ...([
    ['foundry', 'desheng'],
    ['school', 'niujie'],
  ] as const),
].map(([id, parentId]): Unit => {
  const level = parentId === null ? 'street' : 'enterprise'
  return { id, level, name: id, short: null, initials: id, parentId, people: 1 }
})
