export interface CardCheckApi {
  /**
   * Whose card a shown code is, for any of staff, wherever the member belongs: as much as the card itself shows. A code holds
   * for its minute and ten seconds. Refuses `card_old` for one of the last hour, and `card_not_accepted` whatever else is wrong.
   */
  checkCard(input: { code: string }): CheckedCard
}

export interface CheckedCard {
  name: string | null
  /** From the street down to the chosen one. */
  units: string[]
  /** The member is known to be a person on the roster. */
  verified: boolean
}
