import { randomUUID } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { readJson, writeJson } from '../disk'
import type { StateHead, StateParts } from './parts'
import { readState, type Rest } from './read'

/**
 * Replaces the whole state by that of a file, or throws a sentence and changes nothing. Files, people, clock and
 * WeChat are laid out beside the data first; the commit of the documents is the moment that counts, and what was laid
 * out is put in place after it: now, or by the next start when the process dies in between.
 */
export function importState(parts: StateParts, file: string): StateHead {
  const laidOut = path.join(parts.folder, 'import')
  const files = path.join(laidOut, 'files')
  rmSync(laidOut, { recursive: true, force: true })
  mkdirSync(files, { recursive: true })
  try {
    let head: StateHead | undefined
    const mark = randomUUID()
    parts.database.restore(mark, (documents) => {
      const read = readState(file, { parts, documents, files })
      writeJson(path.join(laidOut, 'rest.json'), { mark, rest: read.rest })
      head = read.head
    })
    return head as StateHead
  } finally {
    settleImport(parts)
  }
}

/** Puts in place what an import laid out, when its documents got in; otherwise takes it away. */
export function settleImport({ folder, database, storage, people, clock, wechat }: StateParts): void {
  const laidOut = path.join(folder, 'import')
  const { mark, rest } = (readJson(path.join(laidOut, 'rest.json')) ?? {}) as { mark?: string; rest?: Rest }
  if (rest && mark === database.restored()) {
    storage.replace(path.join(laidOut, 'files'))
    people.replace(rest.people)
    clock.restore(rest.clock.offset)
    wechat.replace(rest.wechat)
  }
  rmSync(laidOut, { recursive: true, force: true })
}
