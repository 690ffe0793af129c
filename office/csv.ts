import { parse } from 'papaparse'
import type { Take } from './limits'
import { Unreadable } from './problems'

const separators = [',', '\t', ';', '，']

/** A text file with separators; its one sheet has no name. */
export function readCsv(bytes: Uint8Array, take: Take): void {
  const text = decode(bytes)
  if (text.trim() === '') throw new Unreadable('empty')
  const delimiter = separatorOf(text)
  let row = 0
  parse<string[]>(text, {
    delimiter,
    step({ data, errors }) {
      if (errors.some(({ type }) => type === 'Quotes')) throw new Unreadable('quotes')
      take({ sheet: '', row: (row += 1), cells: data.map(plain) })
    },
  })
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

/** By its mark, or UTF-8 where it is that throughout, or what Chinese Excel writes. */
function decode(bytes: Uint8Array): string {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null
  for (const encoding of marked ? [marked] : ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      // The next one.
    }
  }
  throw new Unreadable('encoding')
}
