import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { usualLimits, type Take } from './limits'
import { problem, type OfficeProblem } from './problems'
import { readOffice } from './read'
import { readAny, type Takers } from './read-any'

/** Reads a table from the disk of this machine: the one file here that needs Node. */
export function readOfficeFile(path: string, take: Take): OfficeProblem | null {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found?.isFile()) return problem('missing')
  if (found.size > usualLimits.bytes) return problem('too_large')
  return readOffice(readFileSync(path), basename(path), take)
}

/** The same for whatever questions are written in. */
export function readAnyFile(path: string, takers: Takers): OfficeProblem | null {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found?.isFile()) return problem('missing')
  if (found.size > usualLimits.bytes) return problem('too_large')
  return readAny(readFileSync(path), basename(path), takers)
}
