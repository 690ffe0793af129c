const beijingOffset = 8 * 3600_000
const dayMs = 24 * 3600_000

/** The Beijing day of a moment, `2026-11-23`. China keeps no summer time, so the offset is fixed. */
export const beijingDay = (ms: number): string => new Date(ms + beijingOffset).toISOString().slice(0, 10)

/** The first moment (ms) of the Beijing day of a moment. */
export const beijingDayStart = (ms: number): number => nextBeijingDay(ms) - dayMs

/** The first moment (ms) of the next Beijing day. */
export const nextBeijingDay = (ms: number): number =>
  (Math.floor((ms + beijingOffset) / dayMs) + 1) * dayMs - beijingOffset

/** `2027年3月31日`, Beijing time. */
export function beijingDate(ms: number): string {
  const [year, month, day] = beijingDay(ms).split('-').map(Number)
  return `${year}年${month}月${day}日`
}

/** `11月28日9:00`, Beijing time. */
export function beijingMoment(ms: number): string {
  const at = new Date(ms + beijingOffset)
  const minutes = String(at.getUTCMinutes()).padStart(2, '0')
  return `${at.getUTCMonth() + 1}月${at.getUTCDate()}日${at.getUTCHours()}:${minutes}`
}
