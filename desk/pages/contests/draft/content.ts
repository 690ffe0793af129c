import type { DraftPool } from '../../../../contract/desk/draft'

/** What somebody types into a draft. */
export interface Content {
  summary: string
  sheet: unknown
  pool: DraftPool | null
}

export const sameContent = (a: Content, b: Content): boolean => JSON.stringify(a) === JSON.stringify(b)
