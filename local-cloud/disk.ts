import { readFileSync, renameSync, writeFileSync } from 'node:fs'

/** The JSON in a file, or undefined when it is missing or not JSON. */
export function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** Writes JSON so that a crash leaves either the old file or the new one. */
export function writeJson(file: string, value: unknown): void {
  const draft = `${file}.new`
  writeFileSync(draft, JSON.stringify(value, null, 2))
  renameSync(draft, file)
}
