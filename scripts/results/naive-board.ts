import type { Exported, ExportedAttempt } from './exported'

/** A member's standing, worked out from the attempts by the plainest means. This file imports nothing of what it judges. */
export interface Stand {
  member: string
  unit: ExportedAttempt['unit']
  score: number
  ms: number
  at: number
  papers: number
  best: number | null
  lit: number
}

export interface Sheet {
  counts: string
  board: { ties: string[]; shared: boolean }
  draw: { count: number; points: number }[]
  gates?: {
    gates: { draw?: { count: number; points: number }[] }[]
    passPercent: number
    worth: 'marks' | { points: number }
  }
}

type Result = Pick<ExportedAttempt, 'score' | 'ms' | 'at' | 'startedAt'>

const cents = (value: number): number => Math.round(value * 100) / 100
const dayOf = (ms: number): string => new Date(ms + 8 * 3600_000).toISOString().slice(0, 10)

/** Everybody who stands on the board, best first, with places. */
export function naiveBoard({ attempts, persons }: Exported, sheet: Sheet): { stand: Stand; place: number }[] {
  const chains = new Map<string, ExportedAttempt[]>()
  for (const one of attempts) chains.set(one.member, [...(chains.get(one.member) ?? []), one])
  const stands = [...chains].flatMap(([member, chain]) => standOf(member, chain, sheet) ?? [])
  stands.sort((a, b) => byRule(a, b, sheet, true) || (a.member < b.member ? -1 : 1))
  const one = stands.filter(({ member }, at) => {
    const person = persons.find((members) => members.includes(member))
    return !person || stands.findIndex((other) => person.includes(other.member)) === at
  })
  let place = 0
  return one.map((stand, at) => {
    const before = one[at - 1]
    if (!before || !sheet.board.shared || byRule(before, stand, sheet, false) !== 0) place = at + 1
    return { stand, place }
  })
}

function byRule(a: Stand | Result, b: Stand | Result, { board }: Sheet, toTheEnd: boolean): number {
  if (a.score !== b.score) return b.score - a.score
  const ties = board.shared || !toTheEnd ? board.ties : [...board.ties, 'less-time', 'earlier-finish']
  for (const tie of ties) {
    const order = tie === 'less-time' ? a.ms - b.ms : a.at - b.at
    if (order !== 0) return order
  }
  return 0
}

function standOf(member: string, chain: ExportedAttempt[], sheet: Sheet): Stand | null {
  const links = [...chain].sort((a, b) => a.n - b.n)
  const papers = links.filter(({ kind, annulled }) => kind === 'paper' && !annulled)
  const bonuses = links.flatMap(({ earned }) => earned)
  if (papers.length === 0 && bonuses.length === 0) return null
  const gates = (sheet.gates?.gates ?? []).map((_, gate) =>
    gateOf(
      papers.filter((one) => one.gate === gate),
      gate,
      sheet,
    ),
  )
  const parts = sheet.gates ? partsOf(gates, sheet) : papers.length > 0 ? [counted(papers, sheet)] : []
  const all = [...parts, ...bonuses.map(({ points, at }) => ({ score: points, ms: 0, at }))]
  return {
    member,
    unit: links[0]?.unit ?? null,
    score: cents(all.reduce((sum, { score }) => sum + score, 0)),
    ms: parts.reduce((sum, { ms }) => sum + ms, 0),
    at: Math.max(...all.map(({ at }) => at)),
    papers: papers.length,
    best: papers.length > 0 ? Math.max(...papers.map(({ score }) => score)) : null,
    lit: gates.filter(({ passed }) => passed).length,
  }
}

type Part = { score: number; ms: number; at: number }

const better = (list: Result[], sheet: Sheet): Result =>
  list.reduce((best, one) => (byRule(one, best, sheet, true) < 0 ? one : best))

interface Gate {
  best: Part | null
  passed: Part | null
}

function gateOf(papers: ExportedAttempt[], gate: number, sheet: Sheet): Gate {
  const rows = sheet.gates?.gates[gate]?.draw ?? sheet.draw
  const full = rows.reduce((sum, { count, points }) => sum + count * points, 0)
  const passed = papers.find(({ score }) => score * 100 >= cents(full * (sheet.gates?.passPercent ?? 0)))
  return { best: papers.length > 0 ? better(papers, sheet) : null, passed: passed ?? null }
}

/** What gates add: their best marks, or so many points for each that is lit; who lit none stands there with nothing. */
function partsOf(gates: Gate[], { gates: plan }: Sheet): Part[] {
  const tried = gates.flatMap(({ best }) => best ?? [])
  const worth = plan?.worth ?? 'marks'
  if (worth === 'marks') return tried
  const lit = gates.flatMap(({ passed }) => (passed ? [{ ...passed, score: worth.points }] : []))
  return lit.length > 0 ? lit : tried.slice(0, 1).map(({ at }) => ({ score: 0, ms: 0, at }))
}

function counted(papers: ExportedAttempt[], sheet: Sheet): Part {
  if (sheet.counts === 'best') return better(papers, sheet)
  if (sheet.counts === 'first') return papers[0] as Part
  if (sheet.counts === 'last') return papers.at(-1) as Part
  let total: Part = { score: -1, ms: 0, at: 0 }
  papers.forEach((paper, index) => {
    const { score, ms } = totalOf(papers.slice(0, index + 1), sheet)
    total = { score, ms, at: score === total.score ? total.at : paper.at }
  })
  return total
}

function totalOf(papers: ExportedAttempt[], sheet: Sheet): { score: number; ms: number } {
  const sum = (list: Result[]) => ({
    score: cents(list.reduce((total, { score }) => total + score, 0)),
    ms: list.reduce((total, { ms }) => total + ms, 0),
  })
  if (sheet.counts === 'sum-of-daily-best') {
    const days = [...new Set(papers.map(({ startedAt }) => dayOf(startedAt)))]
    return sum(
      days.map((day) =>
        better(
          papers.filter((one) => dayOf(one.startedAt) === day),
          sheet,
        ),
      ),
    )
  }
  const { score, ms } = sum(papers)
  if (sheet.counts !== 'mean') return { score, ms }
  return { score: cents(score / papers.length), ms: Math.round(ms / papers.length) }
}
