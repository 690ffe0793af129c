import type { OpenAttempt } from '../../contract/member/attempt'
import type { RuleSheet } from '../../domain/rule-sheet'
import { good, type Ask, type District } from './district'
import { answersTo } from './play'

/** Every single choice of the pool, so that all members are asked the same. */
export const allSingles: Partial<RuleSheet> = { draw: [{ type: 'single', count: 40, points: 2 }] }

/** Right answers, except to these questions: of each the option after the right one in the bank. */
function mistaken(paper: OpenAttempt, questions: readonly number[]): number[][] {
  const next = new Map(questions.map((n) => [`题 single-${n}`, `${'甲乙丙丁'[(n + 1) % 4]!} single-${n}`]))
  const right = answersTo(paper)
  return paper.questions.map(({ stem, options }, at) => {
    const wrong = next.get(stem.replace(/^第 \d+ /, ''))
    return wrong ? [options.indexOf(wrong)] : right[at]!
  })
}

/** Plays one paper of `allSingles` and says which attempt it was. */
export async function playWith(
  { cloud }: District,
  ask: Ask,
  contestId: string,
  { wrong = [] as number[], ms = 300_000, away = { times: 0, ms: 0 } } = {},
): Promise<string> {
  const paper = good(await ask('startAttempt', { contestId }))
  const { attemptId } = paper
  cloud.clock.advance(ms)
  good(await ask('submitAttempt', { attemptId, answers: mistaken(paper, wrong), revision: 1, away }))
  return attemptId
}

/** Papers that have ended go to the board, and are looked at. */
export async function watched(district: District): Promise<void> {
  district.cloud.clock.advance(61_000)
  await district.tick()
  district.cloud.clock.advance(61_000)
  await district.runErrands()
}
