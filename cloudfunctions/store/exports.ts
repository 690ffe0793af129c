import type { ExportPart, ExportRows } from '../../contract/desk/export'
import type { ResultsHour } from '../../contract/desk/result-table'
import { cache } from './cache'
import type { Documents } from './documents'
import { removeDue } from './due'

/** An export that was begun: whose, of what, as of when. Written last, so that what has it has all its parts. */
export interface ExportHead {
  _id: string
  /** A member's id. */
  by: string
  contestId: string
  unitId: string | null
  what: ExportPart[]
  hour: ResultsHour
  /** How many parts of which rows. */
  parts: Partial<Record<ExportRows, number>>
  /** The entry of the audit that says who took out what. */
  auditId: string
  /** ms */
  keepUntil: number
}

/** Some of its rows, `export:rows:n`, as JSON: keyed ids and figures, no name. */
export interface ExportBody {
  _id: string
  rows: string
  /** ms */
  keepUntil: number
}

const requestSize = 500_000
const hour = 3600_000

export const partId = (exportId: string, rows: ExportRows, n: number): string =>
  [exportId, rows, String(n)].join(':')

export function openExports(kept: Documents<ExportHead | ExportBody>) {
  // Of somebody else's nothing is kept either: it costs what one costs that is not there.
  const own = cache(hour, 50, async (key) => {
    const [id = '', by] = key.split(' ')
    const head = (await kept.get(id)) as ExportHead | null
    return head?.by === by ? head : null
  })
  return {
    /** An export of this member, which never changes; null for what is not there and for another's. */
    own: (id: string, by: string, now: number) => own(`${id} ${by}`, now),
    part: async (exportId: string, rows: ExportRows, n: number) =>
      (await kept.get(partId(exportId, rows, n))) as ExportBody | null,
    /** Stores the parts, several a request, then the head. */
    async store(head: ExportHead, parts: readonly ExportBody[]): Promise<void> {
      let [request, size]: [ExportBody[], number] = [[], 0]
      for (const part of parts) {
        if (size + part.rows.length > requestSize && request.length > 0) {
          await kept.insert(request)
          ;[request, size] = [[], 0]
        }
        request.push(part)
        size += part.rows.length
      }
      if (request.length > 0) await kept.insert(request)
      await kept.insert(head)
    },
    /** Takes away so many of those whose day is over; says how many. */
    removeDue: (now: number, limit: number) => removeDue(kept, now, limit),
  }
}
