import type { Answers } from '../domain/answers'
import { nextAttempt, type Attempt } from '../domain/attempt'
import { firstEdition } from '../domain/correction'
import { finishAttempt } from '../domain/finish'
import { drawPaper, type PaperItem } from '../domain/draw'
import { seededRandom, type Random } from '../domain/random'
import { closesAt, opensAt, type RuleSheet } from '../domain/rule-sheet'
import type { UnitPath } from '../domain/unit'
import type { Bank } from './bank'
import type { InventedMember } from './members'

export type KnownMember = InventedMember & { id: string; unit: UnitPath }

interface Sitting {
  member: KnownMember
  startedAt: number
  endedAt: number
  seed: string
}

/**
 * One finished attempt of each member, in the order in which they finished, as the doors would have made it: drawn from
 * its seed, answered by the member's skill and graded by the union's rules, so that any of them can be replayed.
 */
export function* inventAttempts(
  contestId: string,
  sheet: RuleSheet,
  members: readonly KnownMember[],
  bank: Bank,
): Generator<Attempt> {
  const random = seededRandom(contestId)
  const grading = { sheet, pool: bank.questions, keys: bank.keys, edition: firstEdition }
  for (const { member, startedAt, endedAt, seed } of sittings(sheet, members, random)) {
    const starter = {
      memberId: member.id,
      unit: member.unit,
      personId: null,
    }
    const attempt = nextAttempt(contestId, sheet, starter, null, { seed, gate: null }, startedAt)
    const answers = drawPaper(sheet, bank.questions, seed).map((item) =>
      answer(item, bank, random() < member.skill, random),
    )
    const ending = { state: 'submitted', answers } as const
    yield { ...attempt, ...finishAttempt(attempt, grading, ending, endedAt) }
  }
}

/** When each member began and ended, spread over the whole window. */
function sittings(sheet: RuleSheet, members: readonly KnownMember[], random: Random): Sitting[] {
  const [from, length] = [opensAt(sheet), closesAt(sheet) - opensAt(sheet)]
  const longest = sheet.paper.seconds * 1000
  return members
    .map((member, at) => {
      const startedAt = Math.floor(from + random() * (length - longest))
      const endedAt = startedAt + Math.floor(longest * (0.2 + 0.75 * random()))
      return { member, startedAt, endedAt, seed: `${at}-${Math.floor(random() * 2 ** 32).toString(36)}` }
    })
    .sort((a, b) => a.endedAt - b.endedAt)
}

/** The right positions where the member knows them, otherwise a guess. */
function answer(item: PaperItem, bank: Bank, knows: boolean, random: Random): Answers[number] {
  const right = knows ? bank.keys.get(item.questionId)?.right : undefined
  if (!right) return [Math.floor(random() * item.order.length)]
  return right.map((option) => item.order.indexOf(option)).sort((a, b) => a - b)
}
