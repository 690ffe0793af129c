import type { RuleSheet } from './rule-sheet'

const dayMs = 24 * 3600_000
const beijing = 8 * 3600_000

/** The same rules for another time: every moment and day moves along so that the contest opens then (ms). */
export function openAt(sheet: RuleSheet, opens: number): RuleSheet {
  const by = opens - Date.parse(sheet.window.opens)
  const { daysOff } = sheet.window
  const days = Math.round(by / dayMs) * dayMs
  return {
    ...sheet,
    window: {
      ...sheet.window,
      opens: isoBeijing(opens),
      closes: isoBeijing(Date.parse(sheet.window.closes) + by),
      ...(daysOff
        ? { daysOff: daysOff.map((day) => new Date(Date.parse(day) + days).toISOString().slice(0, 10)) }
        : {}),
    },
    keepUntil: isoBeijing(Date.parse(sheet.keepUntil) + by),
  }
}

/** `2026-11-28T09:00:00+08:00` */
export const isoBeijing = (ms: number): string => `${new Date(ms + beijing).toISOString().slice(0, 19)}+08:00`
