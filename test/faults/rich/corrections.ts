import type { QuestionCorrection } from '../../../contract/desk/correction'
import type { Chance } from '../../support/chance'
import type { History, StoredAttempt } from '../history'
import type { Act } from '../lockstep'
import { questionOf } from '../oracles/regrade'
import type { Place } from '../place'
import { staffAct } from './staff'

/**
 * The organiser puts the contest right: a wrong key or a question without sense of those that were asked, what a decision has
 * annulled, or all as it was.
 */
export async function correction(place: Place, history: History, chance: Chance): Promise<Act> {
  const { contestId } = history
  const contest = await place.district.store.contests.fresh(contestId)
  if (!contest) throw new Error(`there is no contest ${contestId}`)
  if (chance.is(0.5)) await annul(place, history, chance)
  const held = contest.corrections.filter((one) => 'questionId' in one)
  const kept = held.filter(() => chance.is(0.8))
  const corrections = [...kept, ...newOnes(history, chance)].filter(
    ({ questionId }, at, all) => all.findIndex((one) => one.questionId === questionId) === at,
  )
  const input = { contestId, holds: contest.edition, corrections, reason: '参考答案有误' }
  return staffAct(place, history, 'correctContest', input, chance)
}

function newOnes({ papers }: History, chance: Chance): QuestionCorrection[] {
  const asked = [...papers.values()].flatMap(([paper]) => paper?.questions ?? [])
  if (asked.length === 0) return []
  return Array.from({ length: chance.between(0, 2) }, () => {
    const { stem, type, options } = chance.pick(asked)
    const { id: questionId = '', right = [] } = questionOf(stem) ?? {}
    if (chance.is(0.4)) return { kind: 'withdrawn', questionId }
    const others = options.map((_, at) => at).filter((at) => !right.includes(at))
    return { kind: 'key', questionId, right: type === 'multiple' ? others : [chance.pick(others)] }
  })
}

/** Decides that a paper counts nothing, or takes back such a decision; what holds of them comes with the next edition. */
async function annul(place: Place, { seen, contestId }: History, chance: Chance): Promise<void> {
  const { store, cloud } = place.district
  const papers = (seen.at(-1) ?? []).filter(
    ({ kind, state }: StoredAttempt) => kind === 'paper' && state !== 'open',
  )
  if (papers.length === 0) return
  const { _id, memberId, unit } = chance.pick(papers)
  const known = await store.decisions.get(_id)
  const decision = known?.state === 'annul' ? 'undone' : 'annul'
  const step = { decision, reason: '核对后决定', by: 'y'.repeat(16), at: cloud.clock.now() } as const
  await store.decisions.add(known, { _id, contestId, memberId, unit, auditId: '' }, step)
}
