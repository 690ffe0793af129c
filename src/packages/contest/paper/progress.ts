import {
  blankAnswers,
  isAnswered,
  mergeAnswers,
  sameAnswers,
  type Answer,
  type Answers,
} from '../../../../domain/answers'
import type { Away } from '../../../../domain/away'
import type { OpenAttempt } from '../../../../contract/member/attempt'
import { longestBlank } from '../../../../domain/fill-in'
import { endsAt } from './pace'
import type { QuestionType } from '../../../../domain/question'

/** How far a member has come with one paper, as this phone keeps it at every tap. */
export interface Progress {
  /** ms; the latest that the cloud has told: staff may give a paper more time while it is open. */
  deadline: number
  answers: Answers
  /** What the cloud is known to hold. */
  saved: { revision: number; answers: Answers }
  /** Sent under the next revision, and never answered: any one of them may have arrived. */
  doubts: Answers[]
  /** Questions marked for another look, ascending. */
  flags: number[]
  current: number
  /** By whose word the paper is being handed in; kept, so that a closed app goes on with it. */
  ending: 'member' | 'time' | null
  /** A hand-in was sent, and its answer never heard. */
  handedIn: boolean
  /** How often and how long the app was hidden so far. A paper that an older version kept has none. */
  away?: Away
  /** Since when (ms) it is hidden. */
  hiddenAt?: number | null
}

/** A paper as the cloud gave it, at its first open question. */
export function begin(paper: OpenAttempt): Progress {
  const { answers, revision, questions } = paper
  const all = mergeAnswers(answers, blankAnswers(questions.length))
  const firstOpen = all.findIndex((answer) => !isAnswered(answer))
  return {
    deadline: endsAt(paper),
    answers: all,
    saved: { revision, answers: all },
    doubts: [],
    flags: [],
    current: Math.max(0, firstOpen),
    ending: null,
    handedIn: false,
  }
}

export const isUnsaved = ({ answers, saved }: Progress): boolean => !sameAnswers(answers, saved.answers)

/** The answers after one tap: a single choice moves, one of several comes or goes. */
export function choose(answers: Answers, at: number, option: number, type: QuestionType): Answers {
  return answers.map((answer, question) => {
    if (question !== at) return answer
    return type === 'multiple' ? toggle(answer.map(Number), option) : [option]
  })
}

/** The answers after typing in one blank. A question whose blanks are all empty again is open again. */
export function fill(answers: Answers, at: number, blank: number, text: string): Answers {
  return answers.map((answer, question) => {
    if (question !== at) return answer
    const length = Math.max(answer.length, blank + 1)
    const texts = Array.from({ length }, (_, each) =>
      each === blank ? oneLine(text) : String(answer[each] ?? ''),
    )
    return isAnswered(texts) ? texts : []
  })
}

/** As the cloud takes it: one line, no longer than a blank, and no character cut in half. */
const oneLine = (text: string): string =>
  text
    .replace(/[\u0000-\u001f\u007f]/g, '')
    .slice(0, longestBlank)
    .replace(/[\ud800-\udbff]$/, '')

/** With `one` where it was not, without it where it was; ascending. */
export const toggle = (list: number[], one: number): number[] =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one].sort((a, b) => a - b)

/** Keeps in mind that these answers are on their way under the next revision. */
export const doubt = (progress: Progress): Answers[] =>
  progress.doubts.some((sent) => sameAnswers(sent, progress.answers))
    ? progress.doubts
    : [...progress.doubts, progress.answers]

/** The deadline that holds once this one has been told: it only ever moves on. */
export const later = ({ deadline }: Progress, told = 0): { deadline: number } => ({
  deadline: Math.max(deadline, told),
})

/** What the cloud holds has been heard; `foreign`: another phone put it there. */
export interface Met {
  progress: Progress
  foreign: boolean
}

/**
 * Brings this phone together with what the cloud holds. Where another phone has saved, its answers stand, except for
 * those that this phone has changed since it last agreed with the cloud.
 */
export function meet(
  progress: Progress,
  { revision, answers }: Pick<OpenAttempt, 'revision' | 'answers'>,
): Met {
  const { saved, doubts } = progress
  if (revision <= saved.revision) return { progress, foreign: false }
  const agreed = { revision, answers: mergeAnswers(answers, blankAnswers(progress.answers.length)) }
  const settled = { ...progress, saved: agreed, doubts: [] }
  const isOwn = revision === saved.revision + 1 && doubts.some((sent) => sameAnswers(sent, agreed.answers))
  if (isOwn) return { progress: settled, foreign: false }
  const changedHere = progress.answers.map((chosen, at) => (same(chosen, saved.answers[at]) ? [] : chosen))
  return { progress: { ...settled, answers: mergeAnswers(changedHere, agreed.answers) }, foreign: true }
}

const notAway: Away = { times: 0, ms: 0 }

/** The app is hidden. */
export const hidden = ({ hiddenAt }: Progress, now: number): Partial<Progress> => ({
  hiddenAt: hiddenAt ?? now,
})

/** It is seen again, or the paper ends: what lies between counts once. */
export function seen({ away = notAway, hiddenAt = null }: Progress, now: number): Partial<Progress> {
  if (hiddenAt === null) return {}
  return { away: { times: away.times + 1, ms: away.ms + Math.max(0, now - hiddenAt) }, hiddenAt: null }
}

const same = (a: Answer, b: Answer | undefined): boolean => sameAnswers([a], [b ?? []])
