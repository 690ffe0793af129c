import type { Mistake } from '../../../../contract/member/practice'

/**
 * What the member's own learning adds to the mistakes that the cloud knows from papers; on this phone alone. `mastered`: by
 * question, when (ms) it was answered rightly in practice or put aside. `practised`: what went wrong in practice.
 */
export interface Notebook {
  mastered: Record<string, number>
  practised: Mistake[]
}

const mostPractised = 100
const mostMastered = 2000

/** Something went wrong in practice: it is in the book from now on, once. */
export const withMistake = ({ mastered, practised }: Notebook, mistake: Mistake): Notebook => ({
  mastered,
  practised: [mistake, ...practised.filter(({ id }) => id !== mistake.id)].slice(0, mostPractised),
})

/** The question is known now (ms); what was mastered longest ago is forgotten beyond a number that no phone minds. */
export function withMastered({ mastered, practised }: Notebook, id: string, now: number): Notebook {
  const latest = Object.entries({ ...mastered, [id]: now }).sort(([, a], [, b]) => b - a)
  return {
    mastered: Object.fromEntries(latest.slice(0, mostMastered)),
    practised: practised.filter((mistake) => mistake.id !== id),
  }
}

/** The book: each question once, as it last went wrong, the latest first, without what was mastered since. */
export function inBook(found: readonly Mistake[], { mastered, practised }: Notebook): Mistake[] {
  const book = new Map<string, Mistake>()
  for (const mistake of [...practised, ...found].sort((a, b) => b.at - a.at))
    if (!book.has(mistake.id) && mistake.at > (mastered[mistake.id] ?? 0)) book.set(mistake.id, mistake)
  return [...book.values()]
}
