/** How far a contest has come; `closing` lasts from the close until the board is frozen. */
export type ContestStage = 'upcoming' | 'open' | 'closing' | 'correcting' | 'frozen'

/** Hours in ms. A correction shows whenever one is worked out. */
export function stageOf(
  { opensAt, closesAt, final, next }: { opensAt: number; closesAt: number; final: boolean; next: unknown },
  now: number,
): ContestStage {
  if (next) return 'correcting'
  if (final) return 'frozen'
  if (now < opensAt) return 'upcoming'
  return now < closesAt ? 'open' : 'closing'
}
