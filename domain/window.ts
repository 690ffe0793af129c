import { beijingDay, beijingDayStart, nextBeijingDay } from './time'

/** When a contest runs. Hours are ISO dates with a zone, `2026-11-28T09:00:00+08:00`. */
export interface Window {
  opens: string
  closes: string
  /** Within a day a paper begins only between these Beijing hours, `09:00` to `21:00`. Absent: at any hour. */
  hours?: { from: string; to: string }
  /** Beijing days on which no paper begins, `2026-10-01`. */
  daysOff?: string[]
  /** Days of every week on which no paper begins: 0 Sunday to 6 Saturday. */
  weekdaysOff?: number[]
}

const dayMs = 24 * 3600_000

export const isDayOff = ({ daysOff = [], weekdaysOff = [] }: Window, day: string): boolean =>
  daysOff.includes(day) || weekdaysOff.includes(new Date(`${day}T00:00:00Z`).getUTCDay())

/** From when to when (ms) papers may begin on the Beijing day of a moment, the window's own ends aside; null on a day off. */
function hoursOn(window: Window, ms: number): { from: number; to: number } | null {
  if (isDayOff(window, beijingDay(ms))) return null
  const start = beijingDayStart(ms)
  if (!window.hours) return { from: start, to: nextBeijingDay(ms) }
  return { from: start + ofDay(window.hours.from), to: start + ofDay(window.hours.to) }
}

/** null when a paper may begin at this hour by days and hours; otherwise when the next may (ms), null again if never. */
export function waitsUntil(window: Window, now: number, closes: number): { at: number | null } | null {
  const today = hoursOn(window, now)
  if (today && now >= today.from && now < today.to) return null
  if (today && now < today.from) return { at: today.from < closes ? today.from : null }
  for (let day = nextBeijingDay(now); day < closes; day += dayMs) {
    const hours = hoursOn(window, day)
    if (hours) return { at: hours.from < closes ? hours.from : null }
  }
  return { at: null }
}

/** Which day of the contest the moment is in, from 1 on; 0 or less before the day of its opening. */
export const dayOfContest = ({ opens }: Window, now: number): number =>
  1 + Math.round((beijingDayStart(now) - beijingDayStart(Date.parse(opens))) / dayMs)

/** Beijing days from the opening to the close. */
export const daysOfContest = (window: Window): number => dayOfContest(window, Date.parse(window.closes) - 1)

/** ms */
const ofDay = (hour: string): number => {
  const [hours = 0, minutes = 0] = hour.split(':').map(Number)
  return (hours * 60 + minutes) * 60_000
}
