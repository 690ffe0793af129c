import type { Exported } from './exported'
import type { Sheet, Stand } from './naive-board'

export interface UnitRule {
  level: 'street' | 'enterprise' | 'team'
  order: string
  weights?: { coverage: number; marks: number; activity: number }
  fullActivity?: number
  minMembers: number
  ties: string[]
  shared: boolean
}

interface Sum {
  id: string
  people: number
  members: number
  papers: number
  score: number
  ms: number
  highs: number
  lit: number
}

/** Half up, on two decimals; the parts are whole numbers of hundredths. */
const percent = (part: number, whole: number): number =>
  whole === 0
    ? 0
    : Math.floor((Math.round(part * 100) * 200 + Math.round(whole * 100)) / (2 * Math.round(whole * 100))) /
      100

/** The units of a level in board order as lines, from the members' standings and the roster's heads. */
export function naiveUnits(
  { units, contest }: Exported,
  stands: readonly Stand[],
  rule: UnitRule,
  sheet: Sheet & { high?: number },
): string[] {
  const members = new Map<string, Stand[]>()
  for (const stand of stands) {
    const id = stand.unit?.[rule.level]
    if (id) members.set(id, [...(members.get(id) ?? []), stand])
  }
  const rows = units
    .filter(({ level }) => level === rule.level)
    .map(({ id, people }) => sumOf(id, people, members.get(id) ?? [], sheet))
  const value = (sum: Sum, measure: string) => figure(sum, measure, rule, contest.full)
  const compare = (a: Sum, b: Sum): number => {
    for (const measure of [rule.order, ...rule.ties]) {
      const order = value(b, measure) - value(a, measure)
      if (order !== 0) return measure === 'time' ? -order : order
    }
    return 0
  }
  const isEnough = ({ members }: Sum) => members >= Math.max(1, rule.minMembers)
  const ranked = rows.filter(isEnough).sort(compare)
  const few = rows.filter((row) => !isEnough(row)).sort((a, b) => b.members - a.members)
  let place = 0
  const lines = ranked.map((row, at) => {
    const before = ranked[at - 1]
    if (!before || !rule.shared || compare(before, row) !== 0) place = at + 1
    return line(rule, String(place), row)
  })
  return [...lines, ...few.map((row) => line(rule, '-', row))]
}

function sumOf(id: string, people: number, stands: readonly Stand[], sheet: Sheet & { high?: number }): Sum {
  const own = stands.filter(({ best }) => best !== null)
  const total = (of: (stand: Stand) => number) => own.reduce((sum, stand) => sum + of(stand), 0)
  return {
    id,
    people,
    members: own.length,
    papers: total(({ papers }) => papers),
    score: Math.round(total(({ score }) => score) * 100) / 100,
    ms: total(({ ms }) => ms),
    highs: own.filter(({ best }) => sheet.high !== undefined && (best ?? 0) >= sheet.high).length,
    lit: own.filter(({ lit }) => sheet.gates && lit === sheet.gates.gates.length).length,
  }
}

function figure(sum: Sum, measure: string, rule: UnitRule, full: number): number {
  const { members, papers, score, ms, people } = sum
  const coverage = Math.min(100, percent(members * 100, people))
  switch (measure) {
    case 'coverage':
      return coverage
    case 'mean':
      return percent(score, members)
    case 'papers':
      return percent(papers, members)
    case 'time':
      return percent(ms, members)
    case 'total':
      return score
    case 'members':
      return members
    case 'highs':
      return sum.highs
    case 'lit':
      return sum.lit
    default: {
      const weights = rule.weights ?? { coverage: 0, marks: 0, activity: 0 }
      const marks = percent(score * 100, members * full)
      const activity = Math.min(100, percent(papers * 100, members * (rule.fullActivity ?? 1)))
      return percent(coverage * weights.coverage + marks * weights.marks + activity * weights.activity, 100)
    }
  }
}

const line = ({ level }: UnitRule, place: string, sum: Sum): string =>
  [
    level,
    place,
    sum.id,
    sum.people,
    sum.members,
    sum.papers,
    sum.score.toFixed(2),
    sum.ms,
    sum.highs,
    sum.lit,
  ].join('|')
