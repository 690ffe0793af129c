export interface CardApi {
  /**
   * What the asker's card shows at this hour, with a code that staff can check; null before anything was told. A code holds
   * for its minute: ask again at `goodUntil`.
   */
  readCard(input: Record<string, never>): { card: Card | null }
}

export interface Card {
  name: string | null
  /** From the street down to the chosen one. */
  units: string[]
  /** The asker is known to be a person on the roster. */
  verified: boolean
  /** WeChat has named the asker's phone. */
  phoneProven: boolean
  /** 24 characters without blanks, for a QR code or for reading out. */
  code: string
  /** ms */
  goodUntil: number
}
