/** A member's total worked out from the whole history by the plainest means, in hundredths; imports nothing of what it judges. */
export interface PastPaper {
  gate: number | null
  day: string
  score: number
  ms: number
  at: number
}

export interface PastBonus {
  score: number
  at: number
}

export interface Counting {
  counts: 'best' | 'last' | 'first' | 'mean' | 'sum' | 'sum-of-daily-best'
  /** Points that light a gate, and what a lit one counts; null where its marks count. */
  gates: { lights: number; worth: number | null } | null
  /** `ms` or `at`, in the order in which they part equal papers. */
  ties: ('ms' | 'at')[]
}

type Part = Pick<PastPaper, 'score' | 'ms' | 'at'>

export function naiveTotal(papers: PastPaper[], bonuses: PastBonus[], how: Counting): Part | null {
  const parts = how.gates ? gateParts(papers, how, how.gates) : papers.length > 0 ? [put(papers, how)] : []
  const all = [...parts, ...bonuses.map(({ score, at }) => ({ score, ms: 0, at }))]
  if (all.length === 0) return null
  return { score: sum(all, 'score'), ms: sum(all, 'ms'), at: Math.max(...all.map(({ at }) => at)) }
}

function put(papers: PastPaper[], how: Counting): Part {
  if (how.counts === 'best') return best(papers, how)
  if (how.counts === 'last') return papers.at(-1)!
  if (how.counts === 'first') return papers[0]!
  const totals = papers.map((_, last) => added(papers.slice(0, last + 1), how))
  const final = totals.at(-1)!
  const since = totals.findLastIndex(({ score }) => score !== final.score) + 1
  return { ...final, at: papers[since]!.at }
}

function added(papers: PastPaper[], how: Counting): { score: number; ms: number } {
  const days = [...new Set(papers.map(({ day }) => day))]
  const daily = days.map((day) =>
    best(
      papers.filter((paper) => paper.day === day),
      how,
    ),
  )
  const counted = how.counts === 'sum-of-daily-best' ? daily : papers
  const [score, ms] = [sum(counted, 'score'), sum(counted, 'ms')]
  if (how.counts !== 'mean') return { score, ms }
  return {
    score: Math.floor((2 * score + papers.length) / (2 * papers.length)),
    ms: Math.round(ms / papers.length),
  }
}

function gateParts(
  papers: PastPaper[],
  how: Counting,
  { lights, worth }: NonNullable<Counting['gates']>,
): Part[] {
  const gates = [...new Set(papers.map(({ gate }) => Number(gate)))].sort((a, b) => a - b)
  const ofGate = gates.map((gate) => papers.filter((paper) => paper.gate === gate))
  if (worth === null) return ofGate.map((own) => best(own, how))
  const lit = ofGate.flatMap((own) => own.find(({ score }) => score >= lights) ?? [])
  if (lit.length > 0) return lit.map((paper) => ({ ...paper, score: worth }))
  return ofGate.slice(0, 1).map((own) => ({ ...best(own, how), score: 0, ms: 0 }))
}

const best = <P extends Part>(papers: P[], { ties }: Counting): P =>
  papers.reduce((a, b) => {
    const parting = ties.find((tie) => a[tie] !== b[tie])
    return b.score > a.score || (b.score === a.score && parting && b[parting] < a[parting]) ? b : a
  })

const sum = (parts: Partial<Part>[], what: 'score' | 'ms'): number =>
  parts.reduce((total, part) => total + (part[what] ?? 0), 0)
