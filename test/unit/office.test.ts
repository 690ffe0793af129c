import fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import type { TextRow } from '../../office/limits'
import { cells, gb18030, read, refusal, sheetOf, utf8, workbook } from '../support/roster/files'

const list = [
  ['街道', '单位', '手机'],
  ['德胜街道', '甲公司，乙部', '13800000001'],
  ['月坛街道', '丙“号”院', '0012'],
]
const csv = (separator: string) => list.map((row) => row.join(separator)).join('\r\n')

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

describe('a workbook is read as people see it', () => {
  test('numbers with all their digits, days, results of formulas, rich text, links', async () => {
    const bytes = await workbook((book) => {
      const sheet = book.addWorksheet('名册')
      sheet.addRow(['手机', '尾号', '日期', '公式', '富文本', '链接', '是否', '比例', '小数'])
      const row = sheet.addRow([
        13_800_000_001,
        12,
        new Date('2026-11-23T00:00:00Z'),
        { formula: 'A1', result: '甲公司' },
        { richText: [{ text: '甲' }, { text: '公司', font: { bold: true } }] },
        { text: '联系', hyperlink: 'https://example.com' },
        true,
        0.25,
        0.1 + 0.2,
      ])
      row.getCell(2).numFmt = '0000'
      row.getCell(3).numFmt = 'yyyy"年"m"月"d"日"'
      row.getCell(8).numFmt = '0%'
    })
    expect(cells(bytes, 'a.xlsx')[1]).toEqual([
      '13800000001',
      '0012',
      '2026-11-23',
      '甲公司',
      '甲公司',
      '联系',
      'TRUE',
      '25%',
      '0.3',
    ])
  })

  test('blocks merged downwards say their text on every row; hidden sheets say nothing', async () => {
    const bytes = await workbook((book) => {
      const sheet = book.addWorksheet('名册')
      sheet.addRows([
        ['街道', '姓名'],
        ['德胜街道', '王秀兰'],
        ['', '李建国'],
        ['', '赵敏'],
        ['牛街街道', '孙凤琴'],
      ])
      sheet.mergeCells('A2:A4')
      book.addWorksheet('旧的', { state: 'hidden' }).addRow(['不看'])
      book.addWorksheet('第二张').addRow(['看'])
    })
    expect(read(bytes, 'a.xlsx')).toEqual([
      { sheet: '名册', row: 1, cells: ['街道', '姓名'] },
      { sheet: '名册', row: 2, cells: ['德胜街道', '王秀兰'] },
      { sheet: '名册', row: 3, cells: ['德胜街道', '李建国'] },
      { sheet: '名册', row: 4, cells: ['德胜街道', '赵敏'] },
      { sheet: '名册', row: 5, cells: ['牛街街道', '孙凤琴'] },
      { sheet: '第二张', row: 1, cells: ['看'] },
    ])
  })

  test('rows keep the numbers that Excel shows', async () => {
    const bytes = await workbook((book) => {
      const sheet = book.addWorksheet('名册')
      sheet.getCell('B3').value = '甲'
      sheet.getCell('A7').value = '乙'
    })
    const rows = read(bytes, 'a.xlsx')
    expect(rows).toContainEqual({ sheet: '名册', row: 3, cells: ['', '甲'] })
    expect(rows).toContainEqual({ sheet: '名册', row: 7, cells: ['乙'] })
  })

  test('in the other ways that programs write it: texts in their cells, no references, prefixes', () => {
    const bytes = zipSync({
      '_rels/.rels': strToU8(
        '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="/xl/w.xml"/></Relationships>',
      ),
      'xl/w.xml': strToU8(
        '<x:workbook><x:sheets><x:sheet name="甲&amp;乙" sheetId="1" r:id="a"/></x:sheets></x:workbook>',
      ),
      'xl/_rels/w.xml.rels': strToU8(
        '<Relationships><Relationship Id="a" Type="x/worksheet" Target="s/1.xml"/></Relationships>',
      ),
      'xl/s/1.xml': strToU8(
        '<x:worksheet><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>德</x:t><x:r><x:t>胜</x:t></x:r></x:is></x:c><x:c><x:v>1.3800000001E10</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      ),
    })
    expect(read(bytes, 'a.xlsx')).toEqual([{ sheet: '甲&乙', row: 1, cells: ['德胜', '13800000001'] }])
  })
})

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
