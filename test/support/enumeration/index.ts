import { bankLines } from './bank'
import { contestLines } from './contest'
import { resultLines } from './results'
import { rosterLines } from './roster'
import { signInLines } from './sign-in'

/** What staff's operations are told by a name, by noun. */
<<<<<<< HEAD
export const linesByNoun = { ...signInLines, ...rosterLines, ...contestLines, ...resultLines }
=======
export const linesByNoun = { ...signInLines, ...contestLines, ...resultLines, ...bankLines }
>>>>>>> 54daf6c (Banks at the desk: versions travel in parts and hold by one write)
