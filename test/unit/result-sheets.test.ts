import ExcelJS from 'exceljs'
import fc from 'fast-check'
import type { BegunExport } from '../../contract/desk/export'
import type { MemberResult, UnitResult } from '../../contract/desk/result-table'
import { sheetsOf } from '../../desk/pages/results/export/sheets'
import type { Taken } from '../../desk/pages/results/export/taking'
import { workbookOf } from '../../desk/pages/results/export/workbook'
import { safeCell } from '../../office/safe-cell'

const sum = { members: 2, papers: 3, score: 161, ms: 60_000, highs: 0, lit: 0 }
const figures = {
  ...{ coverage: 50, mean: 80.5, total: 161, members: 2, papers: 1.5 },
  ...{ highs: 0, time: 30_000, lit: 0, composite: 0 },
}
const foundry: UnitResult = {
  ...{ unitId: 'foundry', names: ['德胜街道', '铸造厂'], place: 1, shared: false, people: 4 },
  ...{ sum, figures, awards: ['优胜单位'], invited: true },
}
const idle: UnitResult = {
  ...{ ...foundry, unitId: 'idle', names: ['德胜街道', '食品厂'], place: null, people: 30, awards: [] },
  sum: { ...sum, members: 0, papers: 0, score: 0, ms: 0 },
}
const smith: MemberResult = {
  ...{ memberId: 'm', name: '=HYPERLINK("http://x")', published: '钱*', unit: ['德胜街道', '铸造厂'] },
  ...{ place: 1, shared: false, score: 90.5, ms: 61_234, at: Date.parse('2026-11-28T10:32:00+08:00') },
  ...{ papers: 2, awards: ['一等奖'], lotteries: ['幸运奖'], annulled: 1, aside: false },
}
const gone: MemberResult = {
  ...{ ...smith, memberId: 'n', name: null, place: null, score: null, ms: null, at: null, papers: 0 },
  ...{ awards: [], lotteries: [], aside: true, annulled: 0 },
}
const begun: BegunExport = {
  ...{ exportId: 'e', begunAt: Date.parse('2026-11-28T11:00:00+08:00'), by: '王秀兰', unit: ['德胜街道'] },
  contest: { title: '安全生产竞赛', organiser: '总工会', opensAt: 0, closesAt: 1 },
  hour: { at: smith.at, final: false, digest: null, edition: 1, correcting: false },
  ...{ total: { people: 40, sum, figures }, boards: { enterprise: 'coverage' }, rows: {} },
  notice: [{ label: '计分', text: '取最好的一次。' }],
}
const taken: Taken = {
  ...{ street: [], enterprise: [foundry, idle], team: [], members: [smith, gone], awarded: [smith] },
  absent: [{ memberId: 'a', name: '周来迟', unit: ['德胜街道'], began: true }],
}
const all = ['units', 'members', 'absent', 'awards'] as const
const sheets = sheetsOf(begun, all, taken, false)
const named = (name: string) => sheets.find((sheet) => sheet.name === name)!

test('a file has the explanation first, then a sheet for each level that has units, members, who is absent, awards', () => {
  expect(sheets.map(({ name }) => name)).toEqual(['说明', '企业', '会员', '未参加单位', '未参加会员', '获奖'])
  expect(named('说明').rows.map(([, head]) => head)).toContain('规则：计分')
  expect(sheetsOf(begun, ['members'], taken, false).map(({ name }) => name)).toEqual(['说明', '会员'])
})

test('every sheet says above the table of what it is, of which unit and hour, and who took it out when', () => {
  expect(named('会员').title).toEqual([
    '安全生产竞赛 会员成绩',
    '范围：德胜街道 · 成绩截至 2026年11月28日 10:32，名次未定',
    '导出：王秀兰 · 2026年11月28日 11:00',
  ])
})

test('a member’s row has place, name, units, result, papers, awards, drawings and what was taken out', () => {
  expect(named('会员').columns.map(({ head }) => head)).toEqual(
    ['序号', '名次', '并列', '姓名', '街道', '企业', '班组', '成绩', '用时(秒)'].concat([
      '完成时间',
      '答题份数',
      '奖项',
      '抽奖资格',
      '备注',
    ]),
  )
  const [first, second] = named('会员').rows
  expect(first).toEqual([
    ...[1, 1, null, '=HYPERLINK("http://x")', '德胜街道', '铸造厂', null, 90.5, 61.23],
    ...['2026年11月28日 10:32', 2, '一等奖', '幸运奖', '作废 1 份'],
  ])
  expect(second?.slice(1, 4)).toEqual([null, null, '（无姓名）'])
})

test('a unit’s row counts who has not taken part, and of the absent the most heads come first', () => {
  expect(named('企业').rows[0]).toEqual([
    ...[1, 1, '德胜街道', '铸造厂', 4, 2, 2, 50, 80.5, 161, 3, 1.5, 30, '优胜单位'],
  ])
  expect(named('未参加单位').rows).toEqual([[1, '企业', '德胜街道', '食品厂', null, 30]])
})

test('a list for the wall names the awarded as the contest publishes them', () => {
  const rows = (published: boolean) =>
    sheetsOf(begun, ['awards'], taken, published)[1]!.rows.map((row) => [row[2], row[4]])
  expect(rows(true)).toEqual([
    ['优胜单位', '铸造厂'],
    ['一等奖', '钱*'],
  ])
  expect(rows(false)[1]).toEqual(['一等奖', '=HYPERLINK("http://x")'])
})

test('no text begins a formula in a cell, and what is harmless stays as it is', () => {
  const begins = /^[=+\-@\t\r]/
  const anything = fc.tuple(
    fc.constantFrom('', '=', '+', '-', '@', '\t', '\r'),
    fc.string({ unit: 'binary' }),
  )
  fc.assert(
    fc.property(anything, ([sign, rest]) => {
      const text = sign + rest
      const safe = safeCell(text)
      return !begins.test(safe) && safeCell(safe) === safe && safe === (begins.test(text) ? `'${text}` : text)
    }),
  )
})

test('the workbook opens with heads that stay in sight, numbers as numbers and no formula anywhere', async () => {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(await workbookOf(sheets))
  expect(book.worksheets.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name))
  const page = book.getWorksheet('会员')!
  expect(page.views[0]).toMatchObject({ state: 'frozen', ySplit: 4 })
  expect(page.getRow(4).getCell(4).value).toBe('姓名')
  expect(page.getRow(5).getCell(4).value).toBe(`'=HYPERLINK("http://x")`)
  expect(page.getRow(5).getCell(8).value).toBe(90.5)
  page.eachRow((row) => row.eachCell((cell) => expect(cell.formula).toBeUndefined()))
})
