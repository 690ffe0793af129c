import { closeSync, openSync, readSync } from 'node:fs'
import { writeLines } from './lines'
import { STATE_VERSION, type StateHead, type StateParts } from './parts'

/** Divisible by three, so that the lines' base64 can be read one by one and also as one text. */
const bytesPerLine = 48 * 1024

/** Writes the whole state to a file. It is done in one go: nothing is written to the cloud meanwhile. */
export function exportState(parts: StateParts, file: string): StateHead {
  const head = headOf(parts)
  writeLines(file, counted(stateLines(parts, head)))
  return head
}

function headOf({ envId, database, storage, people }: StateParts): StateHead {
  return {
    localCloudState: STATE_VERSION,
    envId,
    exportedAt: new Date().toISOString(),
    documents: [...database.dump()].reduce((sum, { count }) => sum + count, 0),
    files: storage.list().length,
    people: people.list().length,
  }
}

function* stateLines(
  { database, storage, people, clock, wechat }: StateParts,
  head: StateHead,
): Generator<string> {
  yield JSON.stringify(head)
  for (const { name, indexes, count, texts } of database.dump()) {
    yield JSON.stringify({ collection: name, indexes, lines: count })
    yield* texts
  }
  for (const { name, file, size } of storage.list()) {
    yield JSON.stringify({ file: name, size, lines: Math.ceil(size / bytesPerLine) })
    yield* base64Lines(file)
  }
  yield JSON.stringify({ people: people.list() })
  yield JSON.stringify({ clock: { offset: clock.offset() } })
  yield JSON.stringify({ wechat: { grants: wechat.grants(), sends: wechat.sends() } })
}

/** The last line says how many went before it: a file that was cut off is told by it. */
function* counted(lines: Iterable<string>): Generator<string> {
  let count = 0
  for (const line of lines) {
    count++
    yield line
  }
  yield JSON.stringify({ end: count })
}

function* base64Lines(file: string): Generator<string> {
  const handle = openSync(file, 'r')
  try {
    const buffer = Buffer.alloc(bytesPerLine)
    for (let size = readSync(handle, buffer); size > 0; size = readSync(handle, buffer))
      yield buffer.toString('base64', 0, size)
  } finally {
    closeSync(handle)
  }
}
