import { closeSync, openSync, writeSync } from 'node:fs'
import path from 'node:path'
import type { Restoring } from '../database/index'
import { CloudError } from '../errors'
import { readLines } from './lines'
import { sectionOf, type Section } from './section'
import { STATE_VERSION, type StateHead, type StateParts } from './parts'

/** What a state holds besides documents and files. */
export interface Rest {
  people: unknown
  clock: { offset?: unknown }
  wechat: unknown
}

interface Target {
  parts: StateParts
  documents: Restoring
  /** The folder that the stored files are written to. */
  files: string
}

/** Reads a state file from its first line to its last; throws a sentence that names the line where it is wrong. */
export function readState(file: string, target: Target): { head: StateHead; rest: Rest } {
  let at = 0
  const lines = readLines(file)
  const next = (): string => {
    at++
    const { value, done } = lines.next()
    if (done) throw new Error('the file ends too early.')
    return value
  }
  try {
    const head = checkHead(next(), target.parts.envId)
    const rest: Rest = { people: [], clock: {}, wechat: null }
    for (;;) {
      const section = sectionOf(next())
      if ('end' in section) {
        if (section.end !== at - 1) throw new Error('lines are missing.')
        if (!lines.next().done) throw new Error('there is more after the end.')
        return { head, rest }
      }
      take(section, rest, target, next)
    }
  } catch (error) {
    const why = error instanceof CloudError ? `${error.code}, ${error.message}` : (error as Error).message
    throw new Error(`Line ${at} of the file: ${why}`)
  } finally {
    lines.return(undefined)
  }
}

function take(section: Section, rest: Rest, { parts, documents, files }: Target, next: () => string): void {
  if ('collection' in section) {
    documents.collection(section.collection, section.indexes)
    for (let left = section.lines; left > 0; left--) documents.document(next())
  } else if ('file' in section) {
    if (!parts.storage.isName(section.file)) throw new Error('this is no name of a stored file.')
    const size = writeFile(path.join(files, section.file), section.lines, next)
    if (size !== section.size) throw new Error('a stored file has another size than it should have.')
  } else Object.assign(rest, section)
}

function writeFile(file: string, lines: number, next: () => string): number {
  const handle = openSync(file, 'wx')
  let size = 0
  try {
    for (let left = lines; left > 0; left--) size += writeSync(handle, Buffer.from(next(), 'base64'))
  } finally {
    closeSync(handle)
  }
  return size
}

function checkHead(line: string, envId: string): StateHead {
  const head = (line.startsWith('{"localCloudState":') ? JSON.parse(line) : {}) as Partial<StateHead>
  if (head.localCloudState === undefined) throw new Error('this is not a state of a local cloud.')
  if (head.localCloudState !== STATE_VERSION)
    throw new Error(`its version is ${head.localCloudState}; this program reads ${STATE_VERSION}.`)
  if (head.envId !== envId)
    throw new Error(
      `it is of the environment "${head.envId}", and this is "${envId}": file ids would not fit.`,
    )
  return head as StateHead
}
