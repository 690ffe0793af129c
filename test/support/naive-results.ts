/** Results of a contest worked out from its ended attempts by the plainest means; imports nothing of what it judges. */
export interface Paper {
  memberId: string
  unit: { street: string; enterprise: string | null; team: string | null }
  score: number
  ms: number
  at: number
  annulled: boolean
}

export interface NaiveMember {
  memberId: string
  place: number | null
  score: number | null
  ms: number | null
  papers: number
  annulled: number
  unit: Paper['unit']
}

/** Everybody with an ended paper: the best by score, less time, the earlier finish, the id; who has nothing that counts comes last. */
export function naiveMembers(papers: readonly Paper[]): NaiveMember[] {
  const ids = [...new Set(papers.map(({ memberId }) => memberId))]
  const all = ids.map((memberId) => {
    const own = papers.filter((paper) => paper.memberId === memberId)
    const counting = own.filter(({ annulled }) => !annulled).sort(before)
    return { memberId, own, counting, best: counting[0] }
  })
  const placed = all.filter(({ best }) => best).sort((a, b) => before(a.best!, b.best!))
  const row = ({ memberId, own, counting, best }: (typeof all)[number], place: number | null) => ({
    ...{ memberId, place, score: best?.score ?? null, ms: best?.ms ?? null, papers: counting.length },
    ...{ annulled: own.length - counting.length, unit: own[0]!.unit },
  })
  const rest = all.filter(({ best }) => !best).sort((a, b) => (a.memberId < b.memberId ? -1 : 1))
  return [...placed.map((one, at) => row(one, at + 1)), ...rest.map((one) => row(one, null))]
}

function before(a: Paper, b: Paper): number {
  if (a.score !== b.score) return b.score - a.score
  if (a.ms !== b.ms) return a.ms - b.ms
  if (a.at !== b.at) return a.at - b.at
  return a.memberId < b.memberId ? -1 : 1
}

/** What a unit's members come to, with coverage and mean to two decimals. */
export function naiveUnit(members: readonly NaiveMember[], unitId: string, people: number) {
  const own = members.filter(
    ({ place, unit }) => place !== null && [unit.street, unit.enterprise, unit.team].includes(unitId),
  )
  const score = own.reduce((sum, one) => sum + one.score!, 0)
  return {
    members: own.length,
    papers: own.reduce((sum, one) => sum + one.papers, 0),
    coverage: people === 0 ? 0 : Math.round((own.length * 10_000) / people) / 100,
    mean: own.length === 0 ? 0 : Math.round((score * 100) / own.length) / 100,
  }
}
