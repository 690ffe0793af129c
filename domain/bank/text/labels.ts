/** The options that a line holds, and what stands before the first of them. */
export interface Split {
  before: string
  options: string[]
  /** The letter of the first, from 0. */
  first: number
}

interface Label {
  start: number
  end: number
}

const letterOf = (at: number): string => String.fromCharCode(65 + at)

/** `A.` `A、` `（A）` `A)` anywhere; the letter must not be part of a word. */
function strong(text: string, at: number, from: number): Label | null {
  const X = `[${letterOf(at)}${letterOf(at).toLowerCase()}]`
  const pattern = new RegExp(
    `(?<![A-Za-z0-9])(?:[(（【\\[]\\s*${X}\\s*[)）】\\]]\\s*[.、:：]?|${X}\\s*[.、:：)）])\\s*`,
    'g',
  )
  pattern.lastIndex = from
  const match = pattern.exec(text)
  return match && { start: match.index, end: match.index + match[0].length }
}

/** `A 一年` or `A一年` where a line or a column begins. */
function weak(text: string, at: number, from: number): Label | null {
  const pattern = new RegExp(`(?:^|(?<=\\s))${letterOf(at)}(?:\\s+|(?=[\\u4e00-\\u9fff“《\\d]))`, 'g')
  pattern.lastIndex = from
  const match = pattern.exec(text)
  return match && { start: match.index, end: match.index + match[0].length }
}

const isLabelled = (text: string, at: number): boolean =>
  strong(text, at, 0)?.start === 0 || weak(text, at, 0)?.start === 0

/** Whether a line begins with the first option. */
export const beginsWithA = (text: string): boolean => strong(text, 0, 0)?.start === 0

/**
 * Cuts a line into options, the first of which has this letter: with any mark behind the letter, with spaces or tabs between
 * them or nothing at all. `next` is the line below: a letter without a mark is a label only where the letter after it follows.
 */
export function splitOptions(text: string, first: number, next: string): Split | null {
  const labels = chainFrom(masked(text), first, next)
  const [begin] = labels
  if (!begin) return null
  const options = labels.map(({ end }, n) => text.slice(end, labels[n + 1]?.start ?? text.length).trim())
  return { before: text.slice(0, begin.start).trim(), options: options.map(plain), first }
}

/** Letters in common brackets, `（ A、B ）`, are an answer and no labels. */
const masked = (text: string): string =>
  text.replace(/[（(【[]\s*[A-J](?:[\s、,，;；/]*[A-J])+\s*[)）】\]]/g, (answer) => '·'.repeat(answer.length))

const plain = (option: string): string => option.replace(/[;；]$/, '').trim()

function chainFrom(text: string, first: number, next: string): Label[] {
  const begin = startOf(text, first, next)
  if (!begin) return []
  const labels = [begin]
  for (let at = first + 1; at < 26; at += 1) {
    const from = labels.at(-1)?.end ?? 0
    const label = strong(text, at, from) ?? weak(text, at, from)
    if (!label) break
    labels.push(label)
  }
  return labels
}

/** A label at the line's beginning, or within it where the next letter follows. */
function startOf(text: string, first: number, next: string): Label | null {
  const marked = strong(text, first, 0)
  if (marked?.start === 0) return marked
  const bare = weak(text, first, 0)
  const isFollowed = (label: Label) =>
    strong(text, first + 1, label.end) !== null || weak(text, first + 1, label.end) !== null
  if (bare?.start === 0 && (first > 0 || isFollowed(bare) || isLabelled(next, first + 1))) return bare
  if (marked && isFollowed(marked)) return marked
  return bare && isFollowed(bare) ? bare : null
}

/** A first option that lost its letter: what stands behind the brackets, or behind a tab or wide space. */
export function unlabelledFirst(text: string): { stem: string; option: string } | null {
  const [, stem, option] =
    /^(.*[（(【[]\s*[A-J]?\s*[)）】\]][。.？?]?)\s*(\S.*)$/s.exec(text) ??
    /^(.*\S)(?:\t| {2,})\s*(\S.*)$/s.exec(text) ??
    []
  return stem !== undefined && option !== undefined ? { stem, option: plain(option) } : null
}
