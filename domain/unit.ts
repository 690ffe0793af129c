export type UnitLevel = 'street' | 'enterprise' | 'team'

/** One node of the federation: a street, an enterprise in it, a team in that. */
export interface Unit {
  id: string
  level: UnitLevel
  name: string
  short: string | null
  /** Pinyin initials of the name and, behind a space, of the short name: `bjlygs lygs`. */
  initials: string
  parentId: string | null
  /** The head count. */
  people: number
}
