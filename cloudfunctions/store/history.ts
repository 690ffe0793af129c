import type { Documents, Where } from './documents'

/** Where a part of a member's history begins: at this hour (ms; null: the newest), behind so many of that very hour. */
export interface From {
  at: number | null
  given: number
}

export type History<D extends { _id: string }> = ReturnType<typeof history<D>>

/** Which documents are a member's, which of these are not younger than an hour, and the order of an index, newest first. */
interface Way {
  of(memberId: string): object
  until(at: number): object
  orderBy: readonly (readonly [field: string, direction: 'desc'])[]
}

/**
 * A member's documents newest first, part by part, by the index of member and hour (or by another `way`). Those of the
 * same hour are counted, so that none is given twice or left out.
 */
export function history<D extends { _id: string }>(
  documents: Documents<D>,
  hour: keyof D & string,
  way: Way = {
    of: (memberId) => ({ memberId }),
    until: (at) => ({ [hour]: documents.is.lte(at) }),
    orderBy: [
      [hour, 'desc'],
      ['_id', 'desc'],
    ],
  },
) {
  const where = (memberId: string, at: number | null) =>
    ({ ...way.of(memberId), ...(at === null ? {} : way.until(at)) }) as Where<D>
  /** The place behind a part that was read from `from` on. */
  function after(part: readonly D[], from: From): From {
    const at = Number(part.at(-1)?.[hour])
    const given = part.filter((one) => Number(one[hour]) === at).length
    return part.length === 0 ? from : { at, given: given + (at === from.at ? from.given : 0) }
  }
  return {
    after,
    count: (memberId: string) => documents.count(where(memberId, null)),
    async read(memberId: string, from: From, limit: number): Promise<{ documents: D[]; next: From | null }> {
      const found = await documents.find({
        where: where(memberId, from.at),
        orderBy: way.orderBy,
        limit: Math.min(1000, from.given + limit + 1),
      })
      const part = found.slice(from.given, from.given + limit)
      return { documents: part, next: found.length > from.given + limit ? after(part, from) : null }
    },
  }
}
