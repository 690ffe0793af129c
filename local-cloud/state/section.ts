import type { IndexDeclaration } from '../types'

/** A line that says what the next `lines` lines are, or that stands for itself. */
export type Section =
  | { collection: string; indexes: IndexDeclaration[]; lines: number }
  | { file: string; size: number; lines: number }
  | { people: unknown }
  | { clock: { offset?: unknown } }
  | { wechat: unknown }
  | { end: number }

const isCount = (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 0
const isText = (value: unknown) => typeof value === 'string'
const isObject = (value: unknown) => typeof value === 'object' && value !== null

/** What each kind of section needs; the first field is its name. */
const kinds: Record<string, Record<string, (value: unknown) => boolean>> = {
  collection: { collection: isText, indexes: isIndexes, lines: isCount },
  file: { file: isText, size: isCount, lines: isCount },
  people: { people: Array.isArray },
  clock: { clock: isObject },
  wechat: { wechat: isObject },
  end: { end: isCount },
}

/** Reads such a line; throws when it is none. */
export function sectionOf(line: string): Section {
  const section = parse(line)
  const kind = Object.keys(section)[0] ?? ''
  const needs = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined
  if (!needs || !Object.entries(needs).every(([name, fits]) => fits(section[name])))
    throw new Error('this is no part of a state.')
  return section as unknown as Section
}

function parse(line: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line)
    return isObject(value) ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

function isIndexes(value: unknown): boolean {
  return Array.isArray(value) && value.every(isIndex)
}

function isIndex(value: unknown): boolean {
  const { name, keys, unique = false } = (value ?? {}) as Partial<IndexDeclaration>
  return (
    isText(name) &&
    typeof unique === 'boolean' &&
    Array.isArray(keys) &&
    keys.length > 0 &&
    keys.every(
      (key: unknown) =>
        Array.isArray(key) && isText(key[0]) && key[0] !== '' && (key[1] === 1 || key[1] === -1),
    )
  )
}
