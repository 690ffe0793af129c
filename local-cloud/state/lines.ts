import { closeSync, openSync, readSync, writeSync } from 'node:fs'

const chunk = 1024 * 1024

/** Writes lines to a new file, a megabyte at a time. */
export function writeLines(file: string, lines: Iterable<string>): void {
  const handle = openSync(file, 'w')
  try {
    let waiting = ''
    for (const line of lines) {
      waiting += `${line}\n`
      if (waiting.length >= chunk) {
        writeAll(handle, waiting)
        waiting = ''
      }
    }
    writeAll(handle, waiting)
  } finally {
    closeSync(handle)
  }
}

/** The lines of a file, read a megabyte at a time; a last line without its end counts. */
export function* readLines(file: string): Generator<string> {
  const handle = openSync(file, 'r')
  try {
    const buffer = Buffer.alloc(chunk)
    let begun: Buffer[] = []
    for (let size = readSync(handle, buffer); size > 0; size = readSync(handle, buffer)) {
      let from = 0
      for (let end = buffer.indexOf(10); end >= 0 && end < size; end = buffer.indexOf(10, from)) {
        yield Buffer.concat([...begun, buffer.subarray(from, end)]).toString('utf8')
        begun = []
        from = end + 1
      }
      if (from < size) begun.push(Buffer.from(buffer.subarray(from, size)))
    }
    if (begun.length > 0) yield Buffer.concat(begun).toString('utf8')
  } finally {
    closeSync(handle)
  }
}

function writeAll(handle: number, text: string): void {
  const bytes = Buffer.from(text)
  for (let done = 0; done < bytes.length;) done += writeSync(handle, bytes, done)
}
