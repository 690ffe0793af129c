import type { UnitPath } from './unit'

/** How many members took part, and with how many papers. */
export interface Takers {
  takers: number
  papers: number
}

/** What the batches of one board have brought so far. Papers count in the hour in which they were begun. */
export interface Progress extends Takers {
  /** Papers that members handed in; the others' time ran out. */
  submitted: number
  /** By `hourOf`. */
  hours: Record<string, Takers>
  /** By unit id; who named no unit is in none. */
  streets: Record<string, Takers>
  enterprises: Record<string, Takers>
}

/** A paper that has ended, as far as it is counted. */
export interface CountedPaper {
  startedAt: number
  state: 'submitted' | 'expired'
  /** The member's first in this contest. */
  isFirst: boolean
  unit: UnitPath | null
}

export const noProgress: Progress = {
  ...{ takers: 0, papers: 0, submitted: 0 },
  ...{ hours: {}, streets: {}, enterprises: {} },
}

const hourMs = 3600_000

/** Hours are numbered; Beijing's begin when the world's do. */
const hourOf = (ms: number): string => String(Math.floor(ms / hourMs))

/** ms */
export const hourBegins = (hour: string): number => Number(hour) * hourMs

/** The progress with these papers in it. Changes nothing in place. */
export function withPapers(progress: Progress, papers: readonly CountedPaper[]): Progress {
  const [hours, streets, enterprises] = [
    { ...progress.hours },
    { ...progress.streets },
    { ...progress.enterprises },
  ]
  for (const { startedAt, isFirst, unit } of papers) {
    add(hours, hourOf(startedAt), isFirst)
    if (unit) add(streets, unit.street, isFirst)
    if (unit?.enterprise) add(enterprises, unit.enterprise, isFirst)
  }
  return {
    takers: progress.takers + papers.filter(({ isFirst }) => isFirst).length,
    papers: progress.papers + papers.length,
    submitted: progress.submitted + papers.filter(({ state }) => state === 'submitted').length,
    ...{ hours, streets, enterprises },
  }
}

function add(counts: Record<string, Takers>, name: string, isFirst: boolean): void {
  const { takers, papers } = counts[name] ?? { takers: 0, papers: 0 }
  counts[name] = { takers: takers + Number(isFirst), papers: papers + 1 }
}

/** How often each question of a part of the pool lay before somebody, and was answered wholly rightly; in the pool's order. */
export interface QuestionCounts {
  seen: number[]
  right: number[]
}

const questionsOnPage = 1000

/** Which page counts the question at this place of the pool, and where on it. */
export const placeOnPage = (at: number): { page: number; at: number } => ({
  page: Math.floor(at / questionsOnPage),
  at: at % questionsOnPage,
})

/** Pages that count a pool of so many questions. */
export const pagesOf = (questions: number): number[] =>
  Array.from({ length: Math.ceil(questions / questionsOnPage) }, (_, page) => page)

/** The counts with these answers in them. Changes nothing in place. */
export function withAnswers(
  { seen, right }: QuestionCounts,
  answers: readonly { at: number; right: boolean }[],
): QuestionCounts {
  const most = answers.reduce((most, { at }) => Math.max(most, at + 1), seen.length)
  const grown = (counts: number[]) => Array.from({ length: most }, (_, at) => counts[at] ?? 0)
  const counts = { seen: grown(seen), right: grown(right) }
  for (const { at, right } of answers) {
    counts.seen[at] = (counts.seen[at] ?? 0) + 1
    counts.right[at] = (counts.right[at] ?? 0) + Number(right)
  }
  return counts
}

export interface Missed {
  /** Place in the pool. */
  at: number
  seen: number
  right: number
}

/** The questions answered wrongly most often among those that at least so many papers had, the worst first. */
export function mostMissed(
  pages: ReadonlyMap<number, QuestionCounts>,
  atLeast: number,
  most: number,
): Missed[] {
  const all = [...pages].flatMap(([page, { seen, right }]) =>
    seen.map((count, at) => ({ at: page * questionsOnPage + at, seen: count, right: right[at] ?? 0 })),
  )
  return all
    .filter(({ seen, right }) => seen >= atLeast && right < seen)
    .sort((a, b) => a.right / a.seen - b.right / b.seen || b.seen - a.seen || a.at - b.at)
    .slice(0, most)
}
