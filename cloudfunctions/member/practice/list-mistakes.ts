import * as v from 'valibot'
import type { MemberApi } from '../../../contract/member'
import type { Mistake } from '../../../contract/member/practice'
import { isEmptied, type Attempt } from '../../../domain/attempt'
import { correctKeys } from '../../../domain/correction'
import { mistakesIn } from '../../../domain/paper'
import { poolOpening, type PoolOpening } from '../../../domain/review'
import { moment } from '../../kernel/input'
import { operation } from '../../kernel/operation'
import { refuse } from '../../kernel/refusal'
import type { Scene } from '../../kernel/scene'
import type { Contest } from '../../store/contests'
import type { From } from '../../store/history'

/** Papers of one page, and pages that one call looks through for the first mistake. */
const papers = 5
const mostPages = 4

const given = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(900))

export const listMistakes = operation<MemberApi['listMistakes']>()({
  input: v.strictObject({ after: v.exactOptional(v.strictObject({ at: moment, given })) }),
  async run({ after }, scene) {
    const { asker, store } = scene
    if (asker.kind === 'nobody') return refuse('not_signed_in')
    let from: From | null = after ?? { at: null, given: 0 }
    let mistakes: Mistake[] = []
    for (let page = 0; from && mistakes.length === 0 && page < mostPages; page += 1) {
      const part: { documents: Attempt[]; next: From | null } = await store.attempts.history.read(
        asker.id,
        from,
        papers,
      )
      mistakes = await mistakesOf(part.documents, scene)
      from = part.next
    }
    return { mistakes, next: from?.at == null ? null : { at: from.at, given: from.given } }
  },
})

async function mistakesOf(attempts: readonly Attempt[], scene: Scene): Promise<Mistake[]> {
  const { now, store } = scene
  const ended = attempts.filter(
    (attempt) => attempt.kind === 'paper' && attempt.state !== 'open' && !isEmptied(attempt),
  )
  const contests = await Promise.all(ended.map(({ contestId }) => store.contests.get(contestId, now)))
  const openings = await openingsOf(contests, scene)
  const each = ended.map((attempt, at) => {
    const contest = contests[at]
    const opening = contest && openings.get(contest.poolId)
    return contest && opening?.answers ? inPaper(attempt, contest, opening, scene) : []
  })
  return (await Promise.all(each)).flat()
}

/** By pool, in one read. */
async function openingsOf(
  contests: readonly (Contest | null)[],
  { now, store }: Scene,
): Promise<Map<string, PoolOpening>> {
  const pools = [...new Set(contests.flatMap((contest) => contest?.poolId ?? []))]
  if (pools.length === 0) return new Map()
  const all = await store.contests.ofPools(pools)
  return new Map(
    pools.map((pool) => [
      pool,
      poolOpening(
        all.filter(({ poolId }) => poolId === pool),
        now,
      ),
    ]),
  )
}

async function inPaper(
  attempt: Attempt,
  contest: Contest,
  opening: PoolOpening,
  { now, store }: Scene,
): Promise<Mistake[]> {
  const [pool, keys] = await Promise.all([
    store.contests.pool(contest.poolId, now),
    store.contests.answerKeys(contest.poolId, now),
  ])
  const corrected = correctKeys(keys, contest.corrections)
  return mistakesIn(attempt, contest, pool, corrected, opening).map((mistake) => ({
    ...mistake,
    contest: contest.title,
    at: attempt.finish?.at ?? attempt.startedAt,
  }))
}
