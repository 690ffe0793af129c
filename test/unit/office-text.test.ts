import fc from 'fast-check'
import type { TextRow } from '../../office/limits'
import { cells, csv, gb18030, list, read, utf8 } from '../support/roster/files'

describe('a text file is read', () => {
  test.each([
    ['in UTF-8', utf8(csv(','))],
    ['in UTF-8 with a mark', utf8(`\ufeff${csv(',')}`)],
    ['as Chinese Excel saves it', gb18030(csv(','))],
    ['with semicolons', utf8(csv(';'))],
    ['with tabs', gb18030(csv('\t'))],
    [
      'as Unicode text from Excel',
      Uint8Array.of(0xff, 0xfe, ...new Uint8Array(Buffer.from(csv('\t'), 'utf16le'))),
    ],
  ])('%s', (_, bytes) => {
    expect(cells(bytes, '名册.csv')).toEqual(list)
  })

  test('with quotes, line breaks in cells, empty lines, and what keeps Excel off the digits', () => {
    const text = '街道,单位,尾号\n"德胜,街道","甲\n""公司""",="0012"\n\n月坛街道,乙,\'0034\n'
    expect(read(utf8(text), 'a.csv')).toEqual([
      { sheet: '', row: 1, cells: ['街道', '单位', '尾号'] },
      { sheet: '', row: 2, cells: ['德胜,街道', '甲\n"公司"', '0012'] },
      { sheet: '', row: 3, cells: [] },
      { sheet: '', row: 4, cells: ['月坛街道', '乙', '0034'] },
    ])
  })

  test('of many pieces, with no line lost or counted twice where they meet', () => {
    const lines = Array.from({ length: 60_000 }, (_, at) =>
      at % 7 === 3
        ? ''
        : `"第 ${at} 行，${'字'.repeat(at % 40)}",${at % 5 === 0 ? `"两\r\n行"` : '一行'},${at}`,
    )
    const rows = read(utf8(lines.join('\r\n')), 'a.csv') as TextRow[]
    expect(rows.length).toBe(60_000)
    expect(
      rows.every(({ row, cells }, at) => row === at + 1 && (at % 7 === 3 || cells[2] === String(at))),
    ).toBe(true)
  })

  test('to the same cells that were written, whatever they hold', () => {
    const cell = fc
      .string({ unit: fc.constantFrom('甲', '号', ',', '"', '\n', 'a', '1', ' ') })
      .map((text) => text.trim())
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 }),
        (rows) => {
          const quoted = rows
            .map((row) => row.map((text) => `"${text.replace(/"/g, '""')}"`).join(','))
            .join('\n')
          const whole = rows.map((row) => row.slice(0, row.findLastIndex((text) => text !== '') + 1))
          fc.pre(quoted.replace(/[",\s]/g, '') !== '')
          expect(cells(utf8(quoted), 'a.csv')).toEqual(whole)
        },
      ),
    )
  })
})
