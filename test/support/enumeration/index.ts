import { bankLines } from './bank'
import { articleLines } from './articles'
import { contestLines } from './contest'
import { resultLines } from './results'
import { rosterLines } from './roster'
import { signInLines } from './sign-in'

/** What staff's operations are told by a name, by noun. */
export const linesByNoun = {
  ...articleLines,
  ...signInLines,
  ...rosterLines,
  ...contestLines,
  ...resultLines,
  ...bankLines,
}
