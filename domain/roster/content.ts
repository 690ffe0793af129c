import type { Unit } from '../unit'
import type { Person, Tools } from './roster'

/** Somebody on the way to the cloud: name, digits, unit, enterprise. */
export type PersonLine = [name: string, digits: string, unitId: string, enterpriseId: string]

/** The people of a roster in an order that is always the same, whatever the order of the file's rows was. */
export const personLines = (people: readonly Person[]): PersonLine[] =>
  people
    .map(({ name, digits, unitId, enterpriseId }): PersonLine => [name, digits, unitId, enterpriseId])
    .map((line) => ({ line, key: line.join('\n') }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ line }) => line)

/** One text for one content: by it the same file is known again. */
export function contentDigest(
  units: readonly Unit[],
  people: readonly PersonLine[],
  digest: Tools['digest'],
): string {
  const ofUnit = ({ id, level, name, short, initials, parentId, people }: Unit) =>
    JSON.stringify([id, level, name, short, initials, parentId, people])
  return digest([...units.map(ofUnit), ...people.map((line) => line.join(' '))].join('\n'))
}

const most = { things: 1000, bytes: 72_000 }

/** Things in the parts in which they travel: each stays under 72 KB as JSON. The same things give the same parts. */
export function inParts<T>(things: readonly T[]): T[][] {
  const parts: T[][] = []
  let bytes = most.bytes
  for (const thing of things) {
    const own = bytesOf(JSON.stringify(thing)) + 1
    if (bytes + own > most.bytes || (parts.at(-1)?.length ?? 0) === most.things) {
      parts.push([])
      bytes = 0
    }
    parts.at(-1)?.push(thing)
    bytes += own
  }
  return parts
}

/** As UTF-8, or a little more. */
function bytesOf(text: string): number {
  let bytes = text.length
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) bytes += 2
  return bytes
}
