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
  const names = [...fields.map(([field]) => JSON.stringify(field)), '"_id"']
  const wanted = names.map((name) => Uint16Array.from(name, (char) => char.charCodeAt(0)))
  return (text) => cut(text, wanted)
}

const isPlain = (field: string): boolean => !field.includes('.') && !field.startsWith('$') && field !== '_id'
const isOn = (value: unknown): boolean =>
  value === true || value === 1 || (value instanceof WholeDouble && value.value === 1)

/** `text` is an object as this store writes it: no white space, every name and value in canonical form. */
function cut(text: string, wanted: readonly Uint16Array[]): string {
  const codes = codesOf(text)
  const kept: string[] = []
  for (let from = 1; from < text.length - 1 && kept.length < wanted.length;) {
    const colon = endOfString(codes, from)
    const end = endOfValue(codes, colon + 1)
    for (const name of wanted) if (standsAt(codes, from, colon, name)) kept.push(text.slice(from, end))
    from = end + 1
  }
  return `{${kept.join(',')}}`
}

/** Room for the texts of usual documents, used again for each. */
const usual = new Uint16Array(1 << 16)
const usualBytes = Buffer.from(usual.buffer)

/** The codes of a text's characters: looking at one in an array costs two thirds of what it costs in a string. */
function codesOf(text: string): Uint16Array {
  const codes = text.length > usual.length ? new Uint16Array(text.length) : usual
  const bytes = codes === usual ? usualBytes : Buffer.from(codes.buffer)
  bytes.write(text, 'utf16le')
  return codes
}

function standsAt(codes: Uint16Array, from: number, to: number, name: Uint16Array): boolean {
  if (name.length !== to - from) return false
  let at = 0
  while (at < name.length && codes[from + at] === name[at]) at += 1
  return at === name.length
}

/** Behind the closing quote of the string that opens at `at`. */
function endOfString(codes: Uint16Array, at: number): number {
  let here = at + 1
  for (; codes[here] !== quoteMark; here += 1) if (codes[here] === backslash) here += 1
  return here + 1
}

/** Behind the value that begins at `at`: at the comma or the brace that follows it. */
function endOfValue(codes: Uint16Array, at: number): number {
  let depth = 0
  for (let here = at; ; here += 1) {
    const code = codes[here]
    if (code === quoteMark) here = endOfString(codes, here) - 1
    else if (code === openBrace && isNumber(codes, here)) here = endOfNumber(codes, here) - 1
    else if (code === openBrace || code === openBracket) depth += 1
    else if (code === closeBrace || code === closeBracket) {
      if (depth === 0) return here
      depth -= 1
    } else if (code === comma && depth === 0) return here
  }
}

/** `{"$numberInt":"1"}`, `$numberLong` or `$numberDouble`: only these begin with `{"$n`, and there are many. */
const isNumber = (codes: Uint16Array, at: number): boolean =>
  codes[at + 2] === dollar && codes[at + 3] === letterN

function endOfNumber(codes: Uint16Array, at: number): number {
  let here = at + '{"$numberInt":"1'.length
  while (codes[here] !== closeBrace) here += 1
  return here + 1
}

const [quoteMark, dollar, comma, letterN] = [34, 36, 44, 110]
const [openBracket, backslash, closeBracket, openBrace, closeBrace] = [91, 92, 93, 123, 125]
