import { fencesAndOrder } from './list-fences'
import { promisesToMembers } from './list-promises'
import { reminders } from './list-reminders'
import type { Mutant } from './mutant'

export const mutants: Mutant[] = [...promisesToMembers, ...fencesAndOrder, ...reminders]
