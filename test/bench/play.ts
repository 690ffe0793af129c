import { inParts } from '../../domain/parts'
import { nextAttempt, type Attempt } from '../../domain/attempt'
import { firstEdition } from '../../domain/correction'
import { drawPaper } from '../../domain/draw'
import { finishAttempt } from '../../domain/finish'
import { seededRandom } from '../../domain/random'
import { opensAt, type RuleSheet } from '../../domain/rule-sheet'
import type { UnitPath } from '../../domain/unit'
import { readBank } from '../../seed/bank'
import { bulk, perCall } from '../../seed/bulk'
import { underWay } from '../../seed/under-way'
import { idOf } from './plant'

export interface Taker {
  openid: string
  unit: UnitPath
  skill: number
}

/** Stores what these members' chains of so many papers would be, a day apart, ended and waiting for the board. */
export async function plantChains(
  contestId: string,
  sheet: RuleSheet,
  takers: readonly Taker[],
  papers = 3,
): Promise<number> {
  const bank = readBank()
  const grading = { sheet, pool: bank.questions, keys: bank.keys, edition: firstEdition }
  const random = seededRandom(contestId)
  const storing = underWay(4)
  let planted = 0
  const chainOf = ({ openid, unit, skill }: Taker): Attempt[] => {
    const starter = { memberId: idOf(openid), unit, personId: null }
    const chain: Attempt[] = []
    for (let day = 0; day < papers; day += 1) {
      const startedAt = opensAt(sheet) + day * 86_400_000 + Math.floor(random() * 20_000_000)
      const beginning = { seed: `${openid} ${day}`, gate: null }
      const open = nextAttempt(contestId, sheet, starter, chain.at(-1) ?? null, beginning, startedAt)
      const answers = drawPaper(sheet, bank.questions, open.seed).map(({ questionId, order }) => {
        const right = random() < skill ? (bank.keys.get(questionId)?.right ?? []) : [0]
        return right.map((option) => order.indexOf(option)).sort((a, b) => a - b)
      })
      const endedAt = startedAt + 180_000 + Math.floor(random() * 600_000)
      chain.push({ ...open, ...finishAttempt(open, grading, { state: 'submitted', answers }, endedAt) })
    }
    return chain
  }
  for (const part of inParts(takers, Math.floor(perCall / papers))) {
    const links = part.flatMap(chainOf)
    planted += links.length
    await storing.begin(async () => {
      if (!(await bulk<Attempt>('attempts').insert(links))) throw new Error('planted twice')
    })
  }
  await storing.all()
  return planted
}
