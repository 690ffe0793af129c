/**
 * What earns points beside the papers. `sign-in`: the member's tap; `visit`: opening the contest; `read`: an article to its
 * end; `watch`: a video; `share`: sending the contest on; `accuracy`: a paper answered well.
 */
export type BonusKind = 'sign-in' | 'visit' | 'read' | 'watch' | 'share' | 'accuracy'

export interface BonusRule {
  kind: BonusKind
  points: number
  /** So many times a day at most. */
  perDay: number
  /** So many times in the whole contest at most; null for no limit. */
  inAll: number | null
  /** Of `accuracy`: from so many percent of a paper's questions answered rightly. */
  atLeastPercent?: number
}

/** The rules that are executed: nothing is earned by sharing, since WeChat's review refuses that. */
export const granted = (rules: readonly BonusRule[] | undefined): BonusRule[] =>
  (rules ?? []).filter(({ kind }) => kind !== 'share')

/** What a member has earned under one rule so far. */
export interface BonusTally {
  points: number
  times: number
  /** The Beijing day of the latest, and how many on it. */
  day: string
  today: number
  /** What it was earned for, where each thing counts once: articles, videos. */
  keys: string[]
}

/** One bonus: under which rule, for what, how many points, when (ms). */
export interface Earned {
  kind: BonusKind
  key: string
  points: number
  at: number
  day: string
}

export type BonusTallies = Partial<Record<BonusKind, BonusTally>>

/** Why a bonus can't be earned now: the day's or the whole contest's number is reached, or this very thing was counted. */
export type NoBonus = 'not_offered' | 'already_counted' | 'enough_today' | 'enough_in_all'

/** Whether a member may earn this bonus on this Beijing day. `key` is empty where nothing distinguishes one from another. */
export function mayEarn(
  rule: BonusRule | undefined,
  tally: BonusTally | undefined,
  key: string,
  day: string,
): NoBonus | null {
  if (!rule) return 'not_offered'
  if (!tally) return null
  if (key !== '' && tally.keys.includes(key)) return 'already_counted'
  if (rule.inAll !== null && tally.times >= rule.inAll) return 'enough_in_all'
  return tally.day === day && tally.today >= rule.perDay ? 'enough_today' : null
}

/** The tallies with one more bonus. */
export function addBonus(tallies: BonusTallies, { kind, key, points: more, day }: Earned): BonusTallies {
  const before = tallies[kind] ?? { points: 0, times: 0, day, today: 0, keys: [] }
  return {
    ...tallies,
    [kind]: {
      points: before.points + more,
      times: before.times + 1,
      day,
      today: before.day === day ? before.today + 1 : 1,
      keys: key === '' ? before.keys : [...before.keys, key],
    },
  }
}

export const bonusPoints = (tallies: BonusTallies): number =>
  Object.values(tallies).reduce((total, { points: each }) => total + each, 0)
