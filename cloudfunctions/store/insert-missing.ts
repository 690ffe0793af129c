import type { Documents, Where } from './documents'

const atOnce = 500
/** Each further look means that somebody else has just inserted one of these. */
const looks = 5

/** Inserts those of these documents whose ids are not taken; the others stay as they are. Doing it again changes nothing. */
export async function insertMissing<D extends { _id: string }>(
  documents: Documents<D>,
  all: readonly D[],
): Promise<void> {
  for (let from = 0; from < all.length; from += atOnce) {
    let missing = all.slice(from, from + atOnce)
    for (let look = 0; !(await documents.insert(missing)); look += 1) {
      if (look === looks) throw new Error('somebody else goes on inserting the same documents')
      missing = await withoutTaken(documents, missing)
      if (missing.length === 0) break
    }
  }
}

async function withoutTaken<D extends { _id: string }>(documents: Documents<D>, some: D[]): Promise<D[]> {
  const ids = { _id: documents.is.in(some.map(({ _id }) => _id)) } as Where<D>
  const found = await documents.find({ where: ids, limit: atOnce, fields: ['_id'] })
  const taken = new Set(found.map(({ _id }) => _id))
  return some.filter(({ _id }) => !taken.has(_id))
}
