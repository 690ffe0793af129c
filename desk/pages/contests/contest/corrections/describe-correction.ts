import type { QuestionCorrection } from '../../../../../contract/desk/correction'
import type { Correction } from '../../../../../domain/correction'
import type { Question } from '../../../../../domain/question'

const letter = (at: number): string => String.fromCharCode(65 + at)

export const isOfQuestion = (correction: Correction): correction is QuestionCorrection =>
  correction.kind === 'key' || correction.kind === 'withdrawn'

/** What a correction does, in a sentence. */
export function describeCorrection(correction: Correction, questions: readonly Question[]): string {
  if (correction.kind === 'annulled') return `作废一份答卷（${correction.attemptId}）`
  if (correction.kind === 'set-aside')
    return `同一人的几个微信里，${String(correction.memberIds.length)} 个较低的不计名次`
  const question = questions.find(({ id }) => id === correction.questionId)
  const stem = question ? `“${question.stem}”` : correction.questionId
  if (correction.kind === 'withdrawn') return `${stem}撤题：抽到的人都得这道题的分`
  const answer = correction.accepted
    ? correction.accepted.map((each) => each.join(' 或 ')).join('；')
    : correction.right
        .map((at) => (question?.type === 'true-false' ? (question.options[at] ?? '') : letter(at)))
        .join('')
  return `${stem}正确答案改为 ${answer}`
}
