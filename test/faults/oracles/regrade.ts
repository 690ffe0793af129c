import type { OpenAttempt } from '../../../contract/member/attempt'
import type { Correction } from '../../../domain/correction'
import type { Exported, ExportedAttempt } from '../../../scripts/results/exported'
import { naiveBoard, type Sheet } from '../../../scripts/results/naive-board'
import { makePool } from '../../support/pool'
import type { History, StoredAttempt } from '../history'
import { dayOf } from './day'

export interface Marks {
  score: number
  right: number
}

const { questions, keys } = makePool(40)
const byStem = new Map(
  questions.map(({ id, stem, options }, at) => [stem, { id, options, right: keys[at]?.right ?? [] }]),
)

/** The question of a shown stem, as the bank has it. */
export const questionOf = (stem: string) => byStem.get(stem)

/** What a person gets who marks the shown paper by hand under these corrections; null if no phone was shown the paper. */
export function marksOf(
  { _id, state, answers }: StoredAttempt,
  { papers, sheet }: History,
  corrections: readonly Correction[],
): Marks | null {
  const [paper] = papers.get(_id) ?? []
  if (!paper) return null
  const counted = state === 'expired' && sheet.paper.atExpiry === 'nothing-counts' ? [] : answers
  const marks = { score: 0, right: 0 }
  paper.questions.forEach((shown, at) => {
    const points = pointsOf(shown, counted[at] ?? [], corrections, sheet.multiple)
    marks.score += points
    marks.right += Number(points === shown.points)
  })
  return marks
}

type Shown = OpenAttempt['questions'][number]

function pointsOf(
  { stem, options, points }: Shown,
  answer: number[],
  corrections: readonly Correction[],
  rule: string,
): number {
  const known = questionOf(stem)
  const own = corrections.filter((one) => 'questionId' in one && one.questionId === known?.id)
  if (own.some(({ kind }) => kind === 'withdrawn')) return points
  const [key] = own.flatMap((one) => (one.kind === 'key' ? [one.right] : []))
  const right = (key ?? known?.right ?? []).map((one) => known?.options[one])
  const chosen = [...new Set(answer)].map((position) => options[position])
  const hits = chosen.filter((one) => right.includes(one)).length
  if (hits === right.length && chosen.length === hits) return points
  const isHalf = rule === 'half-when-short' && right.length > 1 && hits > 0 && chosen.length === hits
  return isHalf ? points / 2 : 0
}

const isAnnulledBy = (corrections: readonly Correction[], id: string): boolean =>
  corrections.some((one) => one.kind === 'annulled' && one.attemptId === id)

/** The whole contest marked by hand under what holds at the end, as the verifying commands read it. */
export function regraded(history: History): Exported {
  const { contest, contestId, sheet, units, attempts, batches } = history
  const { edition, final, digest = '' } = contest
  const board = edition === 1 ? contestId : `${contestId}@${edition}`
  const inOrder = [...attempts].sort((a, b) => a.n - b.n)
  const members = [...new Set(attempts.map(({ memberId }) => memberId))]
  return {
    contest: { id: contestId, edition, final, digest, full: 0, sheet },
    persons: [],
    units,
    attempts: members.flatMap((id) =>
      chainByHand(
        inOrder.filter(({ memberId }) => memberId === id),
        history,
      ),
    ),
    batches: batches
      .filter(({ _id, seq }) => _id === `${board}:${seq}`)
      .map(({ _id, ...batch }) => ({ id: _id, ...batch })),
  }
}

/** Everybody's standing by hand, best first. */
export const standsByHand = (history: History) =>
  naiveBoard(regraded(history), history.sheet as unknown as Sheet)

const questionsOf = (id: string, { papers, sheet }: History): number =>
  papers.get(id)?.[0]?.questions.length ?? sheet.draw.reduce((sum, { count }) => sum + count, 0)

/** What is given for a paper answered well is found again by hand, as often as the sheet allows. */
function chainByHand(links: StoredAttempt[], history: History): ExportedAttempt[] {
  const { corrections } = history.contest
  const rule = history.sheet.bonus?.find(({ kind }) => kind === 'accuracy')
  const given: string[] = []
  return links.flatMap((link) => {
    const { _id: id, memberId: member, unit, n, kind, gate, startedAt, finish } = link
    if (!finish) return []
    const annulled = isAnnulledBy(corrections, id)
    const marks = kind === 'paper' ? (marksOf(link, history, corrections) ?? finish) : finish
    const day = dayOf(finish.at)
    const isGood =
      rule &&
      kind === 'paper' &&
      !annulled &&
      marks.right * 100 >= questionsOf(id, history) * (rule.atLeastPercent ?? 0)
    const isWithin =
      rule &&
      given.length < (rule.inAll ?? Infinity) &&
      given.filter((one) => one === day).length < rule.perDay
    const more = isGood && isWithin ? [{ points: rule.points, at: finish.at }] : []
    if (more.length > 0) given.push(day)
    const earned = [...link.earned.filter((one) => one.kind !== 'accuracy'), ...more]
    const { ms, at, after } = finish
    return [
      { id, member, unit, n, kind, gate, annulled, startedAt, score: marks.score, ms, at, earned, after },
    ]
  })
}
