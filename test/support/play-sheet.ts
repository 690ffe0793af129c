import { makeBatch } from '../../cloudfunctions/clock/make-batch'
import type { Answers } from '../../domain/answers'
import { nextAttempt, planOf, type Attempt, type Starter } from '../../domain/attempt'
import type { BonusKind } from '../../domain/bonus'
import { firstEdition } from '../../domain/correction'
import { drawPaper } from '../../domain/draw'
import { earn } from '../../domain/earn'
import { finishAttempt, type Ending } from '../../domain/finish'
import type { Delta } from '../../domain/fold'
import { rightPositions } from '../../domain/grade'
import { mayStart } from '../../domain/may-start'
import type { AnswerKey } from '../../domain/question'
import { bankedPool } from './banked-pool'
import type { Play, PlayedContest } from './played/table'

const { questions, keys } = bankedPool()
const keyOf = new Map(keys.map((key) => [key.id, key]))

export interface Played {
  /** Each member's latest attempt. */
  chains: Map<string, Attempt>
  /** What the boards learn, in the order in which links ended. */
  deltas: Delta[]
}

/** Plays a contest by the domain's own functions as the doors do, thing by thing in the order of time. */
export function play({ sheet, members, plays }: PlayedContest): Played {
  const grading = { sheet, pool: questions, keys: keyOf, edition: firstEdition }
  const chains = new Map<string, Attempt>()
  const ended: Attempt[] = []
  const year = sheet.window.opens.slice(0, 4)
  const moment = (text: string) => Date.parse(`${year}-${text.replace(' ', 'T')}:00+08:00`)
  const starterOf = (who: string): Starter => ({ memberId: who, unit: members[who] ?? null, personId: null })
  const keep = (attempt: Attempt) => {
    chains.set(attempt.memberId, attempt)
    if (attempt.finish) ended.push(attempt)
  }

  const happenings: { at: number; happen: (now: number) => void }[] = plays.flatMap((each) => {
    const [who, at, what] = each
    const begins = { at: moment(at), happen: (now: number) => happen(each, now) }
    if (typeof what !== 'number') return [begins]
    const [, , right, seconds] = each as [string, string, number, number | 'expires']
    const { paper, window } = sheet
    const over = Math.min(moment(at) + paper.seconds * 1000, Date.parse(window.closes))
    const isLeft = seconds === 'expires'
    const ends = isLeft ? over + paper.graceSeconds * 1000 + 1000 : moment(at) + seconds * 1000
    return [begins, { at: ends, happen: (now: number) => end(who, right, isLeft, now) }]
  })

  function happen(each: Play, now: number): void {
    const [who, , what] = each
    const last = chains.get(who) ?? null
    if (typeof what === 'number') begin(who, gateOf(each[4] as number | undefined), now)
    else if (what === 'may not')
      expect(mayStart(sheet, last, now, gateOf(each[4] as number | undefined))).toMatchObject({
        why: each[3],
      })
    else if (what === 'earns nothing')
      expect(earn('c', sheet, starterOf(who), last, { kind: each[3] as BonusKind, key: '' }, now)).toEqual({
        how: 'not',
        why: each[4],
      })
    else addBonus(who, what, now)
  }

  function begin(who: string, gate: number | null, now: number): void {
    const last = chains.get(who) ?? null
    expect([who, mayStart(sheet, last, now, gate)]).toMatchObject([who, { may: true }])
    const seed = `${who} ${(last?.n ?? 0) + 1}`
    keep(nextAttempt('c', sheet, starterOf(who), last, { seed, gate }, now))
  }

  function end(who: string, right: number, isLeft: boolean, now: number): void {
    const open = chains.get(who)!
    const answers = answersOf(open, right, sheet)
    const attempt = isLeft ? { ...open, answers } : open
    const ending: Ending = isLeft ? { state: 'expired' } : { state: 'submitted', answers }
    keep({ ...attempt, ...finishAttempt(attempt, grading, ending, now) })
  }

  function addBonus(who: string, kind: BonusKind, now: number): void {
    const last = chains.get(who) ?? null
    const earning = earn('c', sheet, starterOf(who), last, { kind, key: '' }, now)
    if (earning.how === 'link') keep(earning.link)
    else if (earning.how === 'ride')
      keep({ ...last!, earned: [...last!.earned, earning.bonus], riding: last!.riding + 1 })
    else throw new Error(`${who} earns nothing by ${kind}: ${earning.why}`)
  }

  happenings.sort((a, b) => a.at - b.at).forEach(({ at, happen }) => happen(at))
  return { chains, deltas: makeBatch('c', 'c', null, ended, 0).deltas }
}

const gateOf = (fromOne: number | undefined): number | null => (fromOne === undefined ? null : fromOne - 1)

/** Answers to a paper: so many right ones, then wrong ones. */
function answersOf(attempt: Attempt, right: number, sheet: PlayedContest['sheet']): Answers {
  return drawPaper(planOf(attempt, sheet), questions, attempt.seed).map((item, at) => {
    const key = keyOf.get(item.questionId) as AnswerKey
    if (key.accepted) return key.accepted.map(([answer = '']) => (at < right ? answer : '错'))
    const good = rightPositions(item, key)
    return at < right
      ? good
      : item.order.flatMap((_, position) => (good.includes(position) ? [] : [position])).slice(0, 1)
  })
}
