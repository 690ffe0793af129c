import { addBonus, bonusPoints, type BonusTallies, type Earned } from './bonus'
import { hundredths, points } from './points'
import type { CountRule, RuleSheet } from './rule-sheet'
import { betterStanding, type Standing } from './standing'

/** What a chain of attempts carries forward: all that the sheet's rules need to know of what was before. */
export interface Tally {
  /** Papers begun, and of these those on the Beijing day of the latest. */
  papers: number
  day: string
  papersToday: number
  /** ms; 0 before the first has ended. */
  endedAt: number
  /** The most points in one paper; null before the first has ended. */
  best: number | null
  /** Of a contest without gates. */
  counted: Counted | null
  gates: Record<string, GateTally>
  bonus: BonusTallies
  /** The latest bonus: when (ms), and in which attempt. */
  lastBonus: { at: number; n: number } | null
}

/** Papers put together by the sheet's rule. */
export interface Counted {
  standing: Standing
  papers: number
  score: number
  ms: number
  /** Of `sum-of-daily-best`: the best of the latest day, and the sum of the days before. */
  days?: { day: string; best: Standing; score: number; ms: number }
}

export interface GateTally {
  best: Standing | null
  papers: number
  /** When it was first lit (ms), and by which attempt. */
  lit: { at: number; n: number; ms: number } | null
}

export const emptyTally: Tally = {
  papers: 0,
  day: '',
  papersToday: 0,
  endedAt: 0,
  best: null,
  counted: null,
  gates: {},
  bonus: {},
  lastBonus: null,
}

const emptyGate: GateTally = { best: null, papers: 0, lit: null }

const keyOf = (gate: number): string => String(gate)

export const gateTally = (tally: Tally, gate: number): GateTally => tally.gates[keyOf(gate)] ?? emptyGate

/** One more paper begun. */
export function begun(tally: Tally, gate: number | null, day: string): Tally {
  const counted = {
    papers: tally.papers + 1,
    day,
    papersToday: tally.day === day ? tally.papersToday + 1 : 1,
  }
  if (gate === null) return { ...tally, ...counted }
  const own = gateTally(tally, gate)
  return {
    ...tally,
    ...counted,
    gates: { ...tally.gates, [keyOf(gate)]: { ...own, papers: own.papers + 1 } },
  }
}

/** A paper that has ended: what it earned, and (of a gate) which part of the full marks. */
export interface Ended {
  gate: number | null
  day: string
  result: Standing
  full: number
}

/** The paper counted by the sheet. */
export function ended(tally: Tally, paper: Ended, sheet: RuleSheet): Tally {
  const known = { ...tally, endedAt: paper.result.at, best: Math.max(tally.best ?? 0, paper.result.score) }
  if (paper.gate === null || !sheet.gates) return { ...known, counted: count(tally.counted, paper, sheet) }
  const own = gateTally(tally, paper.gate)
  const { at, n, ms, score } = paper.result
  const passes = Math.round(score * 100) * 100 >= Math.round(paper.full * 100) * sheet.gates.passPercent
  const gate: GateTally = {
    papers: own.papers,
    best: betterStanding(own.best, paper.result, sheet.board),
    lit: own.lit ?? (passes ? { at, n, ms } : null),
  }
  return { ...known, gates: { ...tally.gates, [keyOf(paper.gate)]: gate } }
}

export const earned = (tally: Tally, bonus: Earned, n: number): Tally => ({
  ...tally,
  bonus: addBonus(tally.bonus, bonus),
  lastBonus: { at: Math.max(bonus.at, tally.lastBonus?.at ?? 0), n },
})

function count(before: Counted | null, { result, day }: Ended, sheet: RuleSheet): Counted {
  const sums = {
    papers: (before?.papers ?? 0) + 1,
    score: points((before?.score ?? 0) + result.score),
    ms: (before?.ms ?? 0) + result.ms,
  }
  if (sheet.counts !== 'sum-of-daily-best')
    return { ...sums, standing: together(sheet.counts, before, sums, result, sheet) }
  const days = byDay(before?.days, result, day, sheet)
  const total = { score: points(days.score + days.best.score), ms: days.ms + days.best.ms }
  return { ...sums, days, standing: moved(before?.standing, total, result) }
}

function byDay(before: Counted['days'], result: Standing, day: string, sheet: RuleSheet) {
  if (!before) return { day, best: result, score: 0, ms: 0 }
  if (before.day === day) return { ...before, best: betterStanding(before.best, result, sheet.board) }
  const { score, ms, best } = before
  return { day, best: result, score: points(score + best.score), ms: ms + best.ms }
}

function together(
  rule: Exclude<CountRule, 'sum-of-daily-best'>,
  before: Counted | null,
  { papers, score, ms }: Pick<Counted, 'papers' | 'score' | 'ms'>,
  result: Standing,
  sheet: RuleSheet,
): Standing {
  switch (rule) {
    case 'best':
      return betterStanding(before?.standing ?? null, result, sheet.board)
    case 'last':
      return result
    case 'first':
      return before?.standing ?? result
    case 'sum':
      return moved(before?.standing, { score, ms }, result)
    case 'mean': {
      const mean = { score: hundredths(score, papers), ms: Math.round(ms / papers) }
      return moved(before?.standing, mean, result)
    }
  }
}

/** A sum reached its score when the score last changed; a paper that added nothing makes nobody later. */
function moved(
  before: Standing | undefined,
  total: { score: number; ms: number },
  result: Standing,
): Standing {
  const unchanged = before?.score === total.score
  return {
    ...total,
    at: unchanged ? before.at : result.at,
    n: unchanged && before.ms === total.ms ? before.n : result.n,
  }
}

/** Where a member stands by all this; null before the first result or bonus. */
export function totalOf(tally: Tally, sheet: RuleSheet): Standing | null {
  const parts = sheet.gates ? gateStandings(tally, sheet) : tally.counted ? [tally.counted.standing] : []
  const { lastBonus } = tally
  if (parts.length === 0 && !lastBonus) return null
  const [only] = parts
  if (only && parts.length === 1 && !lastBonus) return only
  return {
    score: points(parts.reduce((sum, { score }) => sum + score, bonusPoints(tally.bonus))),
    ms: parts.reduce((sum, { ms }) => sum + ms, 0),
    at: Math.max(lastBonus?.at ?? 0, ...parts.map(({ at }) => at)),
    n: Math.max(lastBonus?.n ?? 0, ...parts.map(({ n }) => n)),
  }
}

/** Where a lit gate counts so many points, one that is not lit adds nothing; who lit none stands there with nothing. */
function gateStandings(tally: Tally, sheet: RuleSheet): Standing[] {
  const worth = sheet.gates?.worth ?? 'marks'
  const gates = Object.values(tally.gates)
  const tried = gates.flatMap(({ best }) => best ?? [])
  if (worth === 'marks') return tried
  const lit = gates.flatMap((gate) => (gate.lit ? [{ score: worth.points, ...gate.lit }] : []))
  return lit.length > 0 ? lit : tried.slice(0, 1).map((first) => ({ ...first, score: 0, ms: 0 }))
}

/** Gates that are lit, by their index. */
export const litGates = (tally: Tally): number[] =>
  Object.entries(tally.gates)
    .filter(([, { lit }]) => lit)
    .map(([gate]) => Number(gate))
    .sort((a, b) => a - b)

/** What a member has reached for the first time: taken part, a high mark, every gate lit. */
export type Milestone = 'part' | 'high' | 'lit'

export const milestonesOf = (tally: Tally, sheet: RuleSheet): Milestone[] => [
  ...(tally.best !== null ? ['part' as const] : []),
  ...(tally.best !== null && sheet.high !== undefined && tally.best >= sheet.high ? ['high' as const] : []),
  ...(sheet.gates && litGates(tally).length === sheet.gates.gates.length ? ['lit' as const] : []),
]
