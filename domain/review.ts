import { closesAt, isShown, showsFrom, type Hour, type RuleSheet, type Showing } from './rule-sheet'

/** Something that a sheet shows: open now, or from `at` (ms; null: never). */
export type Opening = { open: true } | { open: false; at: number | null }

/** Whether right answers or explanations are open, whichever comes first. */
export const reviewOpening = (sheet: RuleSheet, hour: Hour): Opening =>
  firstOpening(sheet, [sheet.show.answers, sheet.show.explanations], hour)

export const scoreOpening = (sheet: RuleSheet, now: number): Opening =>
  firstOpening(sheet, [sheet.show.score], { now, close: closesAt(sheet) })

function firstOpening(sheet: RuleSheet, rules: Showing[], { now, close }: Hour): Opening {
  const hours = rules
    .map((rule) => showsFrom(sheet, rule, close))
    .filter((from): from is number => from !== null)
  const first = hours.length > 0 ? Math.min(...hours) : null
  return first !== null && now >= first ? { open: true } : { open: false, at: first }
}

/** Of a pool, what its contests together let members know now. */
export interface PoolOpening {
  answers: boolean
  explanations: boolean
}

/**
 * What may be told of a pool's questions beside a paper: only what every contest over it shows. One that is to come, that runs,
 * whose board still moves, or that keeps its answers back for good, keeps them back for all.
 */
export function poolOpening(
  contests: readonly { sheet: RuleSheet; final: boolean }[],
  now: number,
): PoolOpening {
  const every = (what: 'answers' | 'explanations') =>
    contests.every(({ sheet, final }) => final && isShown(sheet, sheet.show[what], now))
  const answers = contests.length > 0 && every('answers')
  return { answers, explanations: answers && every('explanations') }
}
