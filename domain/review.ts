import { showsFrom, type RuleSheet } from './rule-sheet'

/** Whether right answers or explanations are open, or from when (ms; null: never). */
export function reviewOpening(
  sheet: RuleSheet,
  now: number,
): { open: true } | { open: false; at: number | null } {
  const hours = [sheet.show.answers, sheet.show.explanations]
    .map((rule) => showsFrom(sheet, rule))
    .filter((from): from is number => from !== null)
  const first = hours.length > 0 ? Math.min(...hours) : null
  return first !== null && now >= first ? { open: true } : { open: false, at: first }
}
