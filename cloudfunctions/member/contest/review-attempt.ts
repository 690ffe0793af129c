import * as v from 'valibot'
import type { MemberApi } from '../../../contract/member'
import { isCorrect, rightPositions } from '../../../domain/grade'
import { reviewOpening } from '../../../domain/review'
import { fullMarks, isShown } from '../../../domain/rule-sheet'
import { attemptId } from '../../kernel/input'
import { operation } from '../../kernel/operation'
import { isRefusal, refuse } from '../../kernel/refusal'
import { contestOfOwn, currentAttempt } from './own-attempt'
import { paperOf, paperQuestion } from './present'

export const reviewAttempt = operation<MemberApi['reviewAttempt']>()({
  input: v.strictObject({ attemptId }),
  async run(input, scene) {
    const { now, store } = scene
    const contest = await contestOfOwn(input.attemptId, scene)
    if (isRefusal(contest)) return contest
    const attempt = await currentAttempt(input.attemptId, contest, scene)
    if (isRefusal(attempt)) return attempt
    const { sheet } = contest
    const opening = reviewOpening(sheet, now)
    if (attempt.state === 'open' || !opening.open)
      return refuse('review_closed', opening.open ? null : opening.at)
    const [pool, keys] = await Promise.all([
      store.contests.pool(contest.poolId, now),
      store.contests.answerKeys(contest.poolId, now),
    ])
    const showAnswers = isShown(sheet, sheet.show.answers, now)
    const showExplanations = isShown(sheet, sheet.show.explanations, now)
    return {
      attemptId: attempt._id,
      title: contest.title,
      score: isShown(sheet, sheet.show.score, now) ? (attempt.finish?.score ?? null) : null,
      fullMarks: fullMarks(sheet),
      items: paperOf(attempt, contest, pool).map(({ item, question }, at) => {
        const key = keys.get(question.id)
        const chosen = attempt.answers[at] ?? []
        return {
          ...paperQuestion(item, question),
          chosen,
          right: showAnswers && key ? rightPositions(item, key) : null,
          correct: showAnswers ? isCorrect(item, chosen, key) : null,
          explanation: showExplanations && key ? { text: key.explanation, law: key.law } : null,
        }
      }),
    }
  },
})
