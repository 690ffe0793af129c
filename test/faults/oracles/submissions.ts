import type { History, StoredAttempt, Told } from '../history'
import { marksOf } from './regrade'

interface Result {
  attemptId: string
  state: string
  score: number | null
  right: number | null
  ms: number
  finishedAt: number
  already: boolean
}

/**
 * What a phone was told of a finished attempt is what lies in the database, and everybody was told the same: score and right
 * answers under the corrections of one of the editions.
 */
export function noSubmissionIsLost(history: History): string[] {
  const { told, attempts, sheet, editions } = history
  const byId = new Map(attempts.map((attempt) => [attempt._id, attempt]))
  return told.flatMap((one) => {
    const result = resultIn(one)
    if (!result) return []
    const stored = byId.get(result.attemptId)
    if (!stored?.finish) return [`${one.operation} said finished, the database does not: ${result.attemptId}`]
    const { finish } = stored
    const hidden = sheet.show.score === 'after-close'
    const marks = [finish, ...editions.map((corrections) => marksOf(stored, history, corrections))]
    const same =
      isStateOf(result, stored, history) &&
      finish.at === result.finishedAt &&
      finish.ms === result.ms &&
      (hidden || marks.some((one) => one?.score === result.score && one?.right === result.right))
    return same
      ? []
      : [`${one.operation} said ${JSON.stringify(result)}, stored is ${JSON.stringify(stored)}`]
  })
}

const isStateOf = ({ state }: Result, stored: StoredAttempt, { editions }: History): boolean =>
  state === 'annulled'
    ? editions.flat().some((one) => one.kind === 'annulled' && one.attemptId === stored._id)
    : state === stored.state

/** A submission that was taken stored its own answers; and only one was taken. */
export function oneScoreAnAttempt({ told, attempts }: History): string[] {
  return attempts.flatMap((stored) => {
    const taken = told.filter((one) => {
      const result = one.operation === 'submitAttempt' ? resultIn(one) : null
      return result?.attemptId === stored._id && !result.already
    })
    const wrong = taken.filter((one) => !hasAnswersOf(stored, one))
    return [
      ...(taken.length > 1 ? [`${stored._id} was taken ${taken.length} times`] : []),
      ...wrong.map((one) => `${stored._id} stores other answers than call ${one.tag} submitted`),
    ]
  })
}

const resultIn = ({ reply }: Told): Result | null => {
  const data = reply?.ok ? (reply.data as Result & { closed?: Result }) : null
  const result = data?.closed ?? data
  return result && 'finishedAt' in result ? result : null
}

const hasAnswersOf = (stored: StoredAttempt, { input }: Told): boolean =>
  JSON.stringify(stored.answers) === JSON.stringify(input.answers)
