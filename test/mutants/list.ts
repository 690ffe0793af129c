import { fencesAndOrder } from './list-fences'
import { promisesToMembers } from './list-promises'
import { reminders } from './list-reminders'

/** A planted fault: a few exact replacements of text in our sources. */
export interface Mutant {
  name: string
  changes: { file: string; find: string; replace: string }[]
  /** A seed of the fault runs that shows it; others are tried after it. */
  seed?: number
}

export const mutants: Mutant[] = [...promisesToMembers, ...fencesAndOrder, ...reminders]
