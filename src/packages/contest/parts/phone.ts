import type { OpenAttempt } from '../../../../contract/member/attempt'
import { begunAttempt } from '../../../open-attempts'
import { isRecord, kept, type Kept } from '../../../storage'
import { begin, type Progress } from '../paper/progress'
import type { Ended } from '../paper/view'

/** The questions of a paper: written once, so that it opens without a network. */
export const paperOnPhone = (attemptId: string): Kept<OpenAttempt> => kept(`paper.${attemptId}`, 1, isRecord)

/** The answers: small, written at every tap. */
export const progressOnPhone = (attemptId: string): Kept<Progress> =>
  kept(`progress.${attemptId}`, 1, isRecord)

export const resultOnPhone = (attemptId: string): Kept<Ended> => kept(`result.${attemptId}`, 1, isRecord)

/** Lays an open paper on the phone. Answers that are there already stay: they may be newer than the cloud's. */
export function keepPaper(open: OpenAttempt): void {
  const { attemptId, contestId, deadline } = open
  const begun = begunAttempt(contestId)
  const before = begun.read()
  if (before && before.attemptId !== attemptId) clear(before.attemptId)
  paperOnPhone(attemptId).write(open)
  const progress = progressOnPhone(attemptId)
  if (!progress.read()) progress.write(begin(open))
  begun.write({ attemptId, deadline })
}

/** The result takes the paper's place. */
export function closePaper(ended: Ended): void {
  const { attemptId, contestId } = ended.result
  resultOnPhone(attemptId).write(ended)
  clear(attemptId)
  const begun = begunAttempt(contestId)
  if (begun.read()?.attemptId === attemptId) begun.forget()
}

function clear(attemptId: string): void {
  paperOnPhone(attemptId).forget()
  progressOnPhone(attemptId).forget()
}
