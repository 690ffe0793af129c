import type { Documents, Where } from './documents'

/** Takes away so many documents whose `keepUntil` (ms) is over; says how many. One that is kept longer meanwhile stays. */
export async function removeDue<D extends { _id: string; keepUntil: number }>(
  documents: Documents<D>,
  now: number,
  limit: number,
): Promise<number> {
  const isDue = { keepUntil: documents.is.lte(now) }
  const found = await documents.find({ where: isDue as Where<D>, limit, fields: ['keepUntil'] })
  if (found.length === 0) return 0
  const ids = documents.is.in(found.map(({ _id }) => _id))
  return documents.remove({ ...isDue, _id: ids } as Where<D>)
}
