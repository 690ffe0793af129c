import { parse } from 'papaparse'
import { textOf } from './encoding'
import type { Take } from './limits'
import { Unreadable } from './problems'

type Newline = '\r\n' | '\n' | '\r'

const separators = [',', '\t', ';', '，']

/** A text file with separators; its one sheet has no name. */
export function readCsv(bytes: Uint8Array, take: Take): void {
  let delimiter = ''
  let newline: Newline = '\n'
  let row = 0
  let isBlank = true
  for (const lines of wholeLines(textOf(bytes))) {
    newline = delimiter === '' ? newlineOf(lines) : newline
    delimiter ||= separatorOf(lines)
    isBlank &&= lines.trim() === ''
    if (lines === '') row += 1
    parse<string[]>(lines, {
      delimiter,
      newline,
      step({ data, errors }) {
        if (errors.some(({ type }) => type === 'Quotes')) throw new Unreadable('quotes')
        take({ sheet: '', row: (row += 1), cells: data.map(plain) })
      },
    })
  }
  if (isBlank) throw new Unreadable('empty')
}

/** Cuts where a line ends that is no line break within a cell: an even number of quotes stands before it. */
function* wholeLines(pieces: Iterable<string>): Generator<string> {
  let rest = ''
  for (const piece of pieces) {
    rest += piece
    const end = rest.lastIndexOf('\n')
    if (end < 0 || rest.slice(0, end).split('"').length % 2 === 0) continue
    yield rest.slice(0, rest[end - 1] === '\r' ? end - 1 : end)
    rest = rest.slice(end + 1)
  }
  if (rest !== '') yield rest
}

/** Without what programs put before digits so that Excel leaves them alone: `="0123"`, `'0123`. */
const plain = (cell: string): string =>
  cell
    .replace(/^="(.*)"$/s, '$1')
    .replace(/^'(?=\d)/, '')
    .trim()

/** Whichever occurs most in the first lines. */
function separatorOf(text: string): string {
  const lines = text.slice(0, 20_000)
  const counts = separators.map((one) => lines.split(one).length)
  return separators[counts.indexOf(Math.max(...counts))] ?? ','
}

const newlineOf = (text: string): Newline =>
  text.includes('\r\n') ? '\r\n' : text.includes('\n') ? '\n' : '\r'
