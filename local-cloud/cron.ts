import { Cron } from 'croner'

const beijing = 8 * 60

/** The first moment after `after` that a seven-field pattern (second to year, UTC+8) names; null when none is left. */
export function nextMoment(pattern: string, after: number): number | null {
  return parse(pattern).nextRun(new Date(after))?.getTime() ?? null
}

/** What is wrong with a pattern, or null. */
export function patternProblem(pattern: string): string | null {
  try {
    parse(pattern)
    return null
  } catch (error) {
    return (error as Error).message
  }
}

const parse = (pattern: string) =>
  new Cron(pattern, { mode: '7-part', utcOffset: beijing, sloppyRanges: true })
