import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { usualLimits, type Take } from './limits'
import { problem, type OfficeProblem } from './problems'
import { readOffice } from './read'

/** Reads a table from the disk of this machine: the one file here that needs Node. */
export function readOfficeFile(path: string, take: Take): OfficeProblem | null {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found?.isFile()) return problem('missing')
  if (found.size > usualLimits.bytes) return problem('too_large')
  return readOffice(readFileSync(path), basename(path), take)
}
