import type { AttemptResult } from '../../../contract/member/attempt'
import type { History, StoredAttempt } from '../history'
import { dayOf } from './day'
import { marksOf, regraded } from './regrade'

const fullMarks = ({ sheet }: History): number =>
  sheet.draw.reduce((sum, { count, points }) => sum + count * points, 0)

const isEnough = (score: number, history: History): boolean =>
  score * 100 >= fullMarks(history) * (history.sheet.gates?.passPercent ?? 0)

/** On the map at the end a gate is lit by the marks of a paper that counts, and never without; its best is the best of these. */
export function aGateIsLitByItsMarks(history: History): string[] {
  const { attempts } = regraded(history)
  return history.maps.flatMap(({ openid, map }) => {
    const member = history.members.find((one) => one.openid === openid)?.id
    return map.flatMap(({ gate, lit, best }) => {
      const scores = attempts
        .filter((one) => one.member === member && one.gate === gate && one.kind === 'paper' && !one.annulled)
        .map(({ score }) => score)
      const shown = `${lit} ${best}`
      const byHand = `${scores.some((score) => isEnough(score, history))} ${scores.length > 0 ? Math.max(...scores) : null}`
      return shown === byHand ? [] : [`${openid}'s gate ${gate}: ${shown}, by hand ${byHand}`]
    })
  })
}

/** Under the corrections of some edition this paper had marks enough. */
const mayHavePassed = (attempt: StoredAttempt, history: History): boolean =>
  history.editions.some((corrections) => {
    const marks = marksOf(attempt, history, corrections)
    return !marks || isEnough(marks.score, history)
  })

/** Who is told that a gate is lit has had a paper good enough for it. */
export function noGateIsSaidToBeLitWithout(history: History): string[] {
  return history.told.flatMap(({ tag, reply }) => {
    const data = reply?.ok
      ? (reply.data as (AttemptResult & { closed?: AttemptResult }) | undefined)
      : undefined
    const result = data?.closed ?? data
    if (!result?.gate?.lit) return []
    const member = result.attemptId.split(':')[1]
    const good = history.attempts.filter(
      (one) =>
        one.memberId === member &&
        one.gate === result.gate?.index &&
        (one.finish?.at ?? Infinity) <= result.finishedAt &&
        mayHavePassed(one, history),
    )
    return good.length > 0 ? [] : [`call ${tag} told that gate ${result.gate.index} is lit`]
  })
}

/** A gate is begun from its day on, on its day alone where it cannot be made up, and in turn behind one that was passed. */
export function gatesKeepToTheMap(history: History): string[] {
  const { attempts, sheet } = history
  const plan = sheet.gates
  if (!plan) return []
  const dayOfContest = (ms: number) =>
    (Date.parse(dayOf(ms)) - Date.parse(dayOf(Date.parse(sheet.window.opens)))) / 86_400_000
  return attempts.flatMap((one) => {
    if (one.kind !== 'paper') return []
    const { gate, startedAt, memberId } = one
    if (gate === null) return [`${one._id} belongs to no gate`]
    const day = dayOfContest(startedAt)
    const isEarly = plan.opening === 'one-a-day' && day < gate
    const isLate = plan.opening === 'one-a-day' && plan.missed === 'lost' && day > gate
    const isOutOfTurn =
      plan.order === 'in-turn' &&
      gate > 0 &&
      !attempts.some(
        (other) =>
          other.memberId === memberId &&
          other.gate === gate - 1 &&
          other.n < one.n &&
          mayHavePassed(other, history),
      )
    return isEarly || isLate || isOutOfTurn
      ? [`${one._id} began at gate ${gate}, ${JSON.stringify({ day })}`]
      : []
  })
}
