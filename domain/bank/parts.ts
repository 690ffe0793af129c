import type { BankEntry } from './entry'
import { draftOf, entryOf } from './entry'
import { canonical } from './compare'
import { givenAway } from './proof/given-away'
import { settle } from './settle'

/** A part travels as one text of at most so many bytes; the door takes 90 KB with everything around it. */
const mostBytes = 60_000
const mostEntries = 150
export const mostParts = 600

/** Cuts a version into parts: always at the same places, so that an import that was broken off goes on. */
export function partsOf(entries: readonly BankEntry[]): BankEntry[][] {
  const parts: BankEntry[][] = []
  let bytes = mostBytes
  for (const entry of entries) {
    const size = bytesOf(JSON.stringify(entry)) + 1
    if (bytes + size > mostBytes || (parts.at(-1)?.length ?? 0) >= mostEntries) {
      parts.push([])
      bytes = 0
    }
    parts.at(-1)?.push(entry)
    bytes += size
  }
  return parts
}

/** In UTF-8. */
function bytesOf(text: string): number {
  let bytes = 0
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return bytes
}

/** What a version's digest is made of, in UTF-8: SHA-256, its first 24 hex digits. */
export const digestInput = (entries: readonly BankEntry[]): string => entries.map(canonical).join('\n')

/** Whether the proofreader would let this question pass as it stands, and would make of it what it is. */
export function isSound(entry: BankEntry): boolean {
  const { question, key } = entry
  if (question.id !== key.id || (question.type === 'blanks') !== (key.accepted !== undefined)) return false
  const draft = draftOf(entry)
  const settled = settle(draft)
  if ([...settled.doubts, ...givenAway(settled)].some(({ blocks }) => blocks)) return false
  return canonical(entryOf(question.id, draft, settled)) === canonical(entry)
}
