/** Sheet 1's results from what the players remember, by the plainest means; imports nothing of what it judges. */
export interface NaivePaper {
  name: string
  street: string
  score: number
  ms: number
}

export interface NaiveMember {
  place: number
  shared: boolean
  score: number
  ms: number
  papers: number
}

export interface NaiveStreet {
  place: number
  people: number
  members: number
  coverage: number
  mean: number
  total: number
  papers: number
  each: number
  highs: number
  composite: number
  awards: string | null
}

const rounded = (value: number) => Math.round(value * 100) / 100

/** The best paper counts; more points go first, then less time; who is equal in both shares the place. */
export function naiveMembers(papers: readonly NaivePaper[]): Map<string, NaiveMember & { street: string }> {
  const best = [...new Set(papers.map(({ name }) => name))].map((name) => {
    const own = papers.filter((paper) => paper.name === name)
    const [first] = [...own].sort((a, b) => b.score - a.score || a.ms - b.ms)
    return { ...first!, papers: own.length }
  })
  return new Map(
    best.map(({ name, ...one }) => {
      const before = best.filter(
        ({ score, ms }) => score > one.score || (score === one.score && ms < one.ms),
      ).length
      const equal = best.filter(({ score, ms }) => score === one.score && ms === one.ms).length
      return [name, { ...one, place: before + 1, shared: equal > 1 }]
    }),
  )
}

/**
 * Coverage 40, marks of ten points 40, papers a member of thirty 20; equal ones by coverage, members with nine points, papers a
 * member; places 1 to 8, then 40 % of the rest within the first 60 %.
 */
export function naiveStreets(
  members: ReadonlyMap<string, NaiveMember & { street: string }>,
  roster: readonly { street: string }[],
): Map<string, NaiveStreet> {
  const rows = [...new Set(roster.map(({ street }) => street))].map((street) => {
    const people = roster.filter((person) => person.street === street).length
    const own = [...members.values()].filter((one) => one.street === street)
    const sum = (what: (one: NaiveMember) => number) => own.reduce((total, one) => total + what(one), 0)
    const [total, papers] = [sum(({ score }) => score), sum((one) => one.papers)]
    const coverage = rounded((own.length * 100) / people)
    const each = rounded(papers / own.length)
    const marks = rounded((total * 100) / (own.length * 10))
    const activity = rounded((papers * 100) / (own.length * 30))
    return {
      ...{ street, people, members: own.length, coverage, total, papers, each },
      mean: rounded(total / own.length),
      highs: own.filter(({ score }) => score >= 9).length,
      composite: rounded((coverage * 40 + marks * 40 + activity * 20) / 100),
    }
  })
  const figures = (row: (typeof rows)[number]) => [row.composite, row.coverage, row.highs, row.each]
  const better = (a: (typeof rows)[number], b: (typeof rows)[number]) => {
    const at = figures(a).findIndex((figure, nth) => figure !== figures(b)[nth])
    return at >= 0 && figures(a)[at]! > figures(b)[at]!
  }
  const placed = rows.map((row) => ({
    ...row,
    place: 1 + rows.filter((other) => better(other, row)).length,
  }))
  const rest = placed.filter(({ place }) => place > 8).length
  const last = Math.min(8 + Math.floor(rest * 0.4), Math.floor(rows.length * 0.6))
  const awardOf = (place: number) =>
    place <= 8 ? '最佳组织奖（进入决赛）' : place <= last ? '优秀组织奖' : null
  return new Map(placed.map(({ street, ...row }) => [street, { ...row, awards: awardOf(row.place) }]))
}
