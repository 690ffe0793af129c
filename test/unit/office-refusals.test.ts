import fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { csv, list, refusal, sheetOf, utf8 } from '../support/roster/files'

describe('what can’t be read is said in a sentence of its own', () => {
  let good: Uint8Array
  beforeAll(async () => void (good = await sheetOf(list)))
  const ole = (text = '') => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from(text, 'utf16le'))
  const changed = (change: (files: Record<string, Uint8Array>) => void) => {
    const files = unzipSync(good)
    change(files)
    return zipSync(files)
  }

  test.each<[string, () => Uint8Array, string, string]>([
    ['an empty file', () => new Uint8Array(), 'a.csv', 'empty'],
    ['a text file of spaces', () => utf8(' \n \n'), 'a.csv', 'empty'],
    ['an old workbook', () => ole(), 'a.xls', 'old_excel'],
    ['a workbook with a password', () => ole('EncryptedPackage'), 'a.xlsx', 'encrypted'],
    ['a workbook with macros', () => good, 'a.xlsm', 'macros'],
    [
      'macros under another name',
      () => changed((files) => (files['xl/vbaProject.bin'] = strToU8('x'))),
      'a.xlsx',
      'macros',
    ],
    ['a page of the web named .xls', () => utf8('<html><table><tr><td>1'), 'a.xls', 'web_page'],
    ['a workbook named .csv', () => good, 'a.csv', 'renamed'],
    ['a text file named .xlsx', () => utf8(csv(',')), 'a.xlsx', 'renamed'],
    ['a picture', () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13), 'a.csv', 'not_a_table'],
    ['another kind of zip', () => zipSync({ 'a.txt': strToU8('x') }), 'a.xlsx', 'not_a_table'],
    ['a file that was cut off', () => good.slice(0, good.length - 40), 'a.xlsx', 'truncated'],
    ['bytes of no encoding', () => Uint8Array.of(0x61, 0x2c, 0xff, 0xff, 0x0a), 'a.csv', 'encoding'],
    ['a quote that never ends', () => utf8('a,b\n"c,d\ne,f'), 'a.csv', 'quotes'],
    [
      'a missing part',
      () => changed((files) => delete files['xl/worksheets/sheet1.xml']),
      'a.xlsx',
      'broken',
    ],
  ])('%s', (_, make, name, code) => {
    expect(refusal(make(), name)).toBe(code)
  })

  test('a file that is more than it seems is left alone in time', () => {
    const bomb = changed((files) => (files['xl/worksheets/sheet1.xml'] = new Uint8Array(40_000_000)))
    expect(bomb.length).toBeLessThan(100_000)
    expect(refusal(bomb, 'a.xlsx', { inflated: 1_000_000 })).toBe('inflates')
    expect(refusal(good, 'a.xlsx', { entries: 3 })).toBe('too_many_parts')
    expect(refusal(good, 'a.xlsx', { bytes: 100 })).toBe('too_large')
    expect(refusal(good, 'a.xlsx', { rows: 2 })).toBe('too_many_rows')
    expect(refusal(good, 'a.xlsx', { columns: 2 })).toBe('too_many_columns')
    expect(refusal(utf8(csv(',')), 'a.csv', { columns: 2 })).toBe('too_many_columns')
    expect(refusal(good, 'a.xlsx', { cell: 5 })).toBe('long_cell')
  })

  test('any damage is a sentence or rows, never a crash', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 6 }), (hits) => {
        const bytes = good.slice()
        for (const [at, value] of hits) bytes[at % bytes.length] = value
        expect(typeof refusal(bytes, 'a.xlsx')).toBe('string')
      }),
      { numRuns: 400 },
    )
  })
})
