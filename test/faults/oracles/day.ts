/** The Beijing day of a moment (ms). */
export const dayOf = (ms: number): string => new Date(ms + 8 * 3600_000).toISOString().slice(0, 10)
