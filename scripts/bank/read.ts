import type { Reading } from '../../domain/bank/draft'
import { bankReader } from '../../domain/bank/read'
import { readAnyFile } from '../../office/file'
import type { OfficeProblem } from '../../office/problems'

/** A file of this machine as questions, or why it can't be read. */
export function readBankFile(path: string): Reading | OfficeProblem {
  const reader = bankReader()
  return readAnyFile(path, { row: reader.takeRow, line: reader.takeLine }) ?? reader.end()
}
