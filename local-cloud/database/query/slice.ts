import { type Document, WholeDouble } from '../values/value'

/** Cuts fields out of a stored text; what is cut stays written as it was. */
export type Slice = (text: string) => string

/**
 * The quick way for the commonest projection, whole fields by name and the `_id`: nothing is decoded that is not asked
 * for. Null for any other projection; both ways give the same text.
 */
export function compileSlice(projection: Document): Slice | null {
  const fields = Object.entries(projection)
  if (fields.length === 0 || !fields.every(([field, value]) => isPlain(field) && isOn(value))) return null
  const wanted = new Set([...fields.map(([field]) => JSON.stringify(field)), '"_id"'])
  return (text) => cut(text, wanted)
}

const isPlain = (field: string): boolean => !field.includes('.') && !field.startsWith('$') && field !== '_id'
const isOn = (value: unknown): boolean =>
  value === true || value === 1 || (value instanceof WholeDouble && value.value === 1)

/** `text` is an object as this store writes it: no white space, every name and value in canonical form. */
function cut(text: string, wanted: ReadonlySet<string>): string {
  const kept: string[] = []
  for (let from = 1; from < text.length - 1 && kept.length < wanted.size;) {
    const colon = endOfString(text, from)
    const end = endOfValue(text, colon + 1)
    if (wanted.has(text.slice(from, colon))) kept.push(text.slice(from, end))
    from = end + 1
  }
  return `{${kept.join(',')}}`
}

/** Behind the closing quote of the string that opens at `at`. */
function endOfString(text: string, at: number): number {
  let quote = text.indexOf('"', at + 1)
  while (isEscaped(text, quote)) quote = text.indexOf('"', quote + 1)
  return quote + 1
}

function isEscaped(text: string, quote: number): boolean {
  let backslashes = 0
  while (text[quote - 1 - backslashes] === '\\') backslashes += 1
  return backslashes % 2 === 1
}

/** Behind the value that begins at `at`. */
function endOfValue(text: string, at: number): number {
  let depth = 0
  for (let here = at; here < text.length; here += 1) {
    const char = text.charCodeAt(here)
    if (char === quoteMark) here = endOfString(text, here) - 1
    else if (char === openBrace || char === openBracket) depth += 1
    else if (char === closeBrace || char === closeBracket) {
      if (depth === 0) return here
      depth -= 1
    } else if (char === comma && depth === 0) return here
  }
  return text.length
}

const [quoteMark, comma, openBracket, closeBracket, openBrace, closeBrace] = [34, 44, 91, 93, 123, 125]
