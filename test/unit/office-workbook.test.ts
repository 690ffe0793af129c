import { strToU8, zipSync } from 'fflate'
import { cells, read, workbook } from '../support/roster/files'

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
