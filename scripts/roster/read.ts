import { createHash } from 'node:crypto'
import { initials } from '../../office/initials'
import { federation } from '../../config/federation'
import { rosterReader } from '../../domain/roster/read'
import type { Roster } from '../../domain/roster/roster'
import { readOfficeFile } from '../../office/file'
import type { OfficeProblem } from '../../office/problems'

/** A file of this machine as a roster, or why it can't be read. */
export function readRosterFile(path: string): Roster | OfficeProblem {
  const digest = (text: string) => createHash('sha256').update(text).digest('hex')
  const reader = rosterReader(federation.streets, { digest, initials })
  return readOfficeFile(path, reader.take) ?? reader.end()
}
