import fc from 'fast-check'
import { federation } from '../../config/federation'
import { compareUnits } from '../../domain/roster/compare'
import { rosterReader } from '../../domain/roster/read'
import { shownDoubts, type Roster } from '../../domain/roster/roster'
import { mobileNumber } from '../../domain/phone'
import { inventMembers } from '../../seed/members'
import { inventRows, wholeSize } from '../../seed/roster'
import { digest, doubts, readSheet } from '../support/roster/read'

const street = fc.constantFrom('德胜街道', '德胜', '牛街街道', '月坛街道办事处', '太阳街道', '')
const enterprise = fc.constantFrom('甲公司', '乙有限公司', '乙有限责任公司', '丙 医院', 'ＡＢ院', 'AB院', '')
const team = fc.constantFrom('一班', '二班', '')
const name = fc.constantFrom('王秀兰', '李建国', '赵敏', '阿依古丽·买买提', '', '123')
const phone = fc.constantFrom(
  '13800000001',
  '13800000002',
  '1390000000１',
  '138',
  '138****0002',
  '1.38E+10',
  '',
)
const count = fc.constantFrom('3', '12人', '约五人', '', '1,203')
const unitRow = fc.tuple(fc.constantFrom('德胜街道', '牛街街道'), enterprise, team, count)
const personRow = fc.tuple(street, enterprise, team, name, phone)

function readBoth(units: string[][], people: string[][]): Roster {
  const reader = rosterReader(federation.streets, { digest, initials: (text) => text })
  const give = (sheet: string, rows: string[][]) =>
    rows.forEach((cells, at) => reader.take({ sheet, row: at + 1, cells }))
  give('单位', [['街道', '单位', '班组', '人数'], ...units])
  give('名单', [['街道', '单位', '班组', '姓名', '手机号'], ...people])
  return reader.end()
}

const files = [fc.array(unitRow, { maxLength: 8 }), fc.array(personRow, { maxLength: 12 })] as const
const plain = (rows: readonly (readonly string[])[]) => rows.map((row) => [...row])

test('every unit but a street has its parent, ids are single, and every person is in a unit of the list', () => {
  fc.assert(
    fc.property(...files, (units, people) => {
      const roster = readBoth(plain(units), plain(people))
      const byId = new Map(roster.units.map((unit) => [unit.id, unit]))
      expect(byId.size).toBe(roster.units.length)
      const parent = { street: null, enterprise: 'street', team: 'enterprise' }
      for (const { level, parentId } of roster.units)
        expect(parentId === null ? null : byId.get(parentId)?.level).toBe(parent[level])
      for (const { unitId, enterpriseId } of roster.people) {
        expect(byId.get(enterpriseId)?.level).toBe('enterprise')
        expect([unitId, byId.get(unitId)?.parentId]).toContain(enterpriseId)
      }
    }),
  )
})

test('a head count is never less than the units within and the people listed there; streets sum up exactly', () => {
  fc.assert(
    fc.property(...files, (units, people) => {
      const roster = readBoth(plain(units), plain(people))
      for (const unit of roster.units) {
        const within = roster.units
          .filter(({ parentId }) => parentId === unit.id)
          .reduce((sum, { people: heads }) => sum + heads, 0)
        const listed = roster.people.filter(({ unitId }) => unitId === unit.id).length
        expect(unit.people).toBeGreaterThanOrEqual(within + listed)
        if (unit.level === 'street') expect(unit.people).toBe(within)
      }
    }),
  )
})

test('every row of a list of people is taken once, or said to be left out once: none is lost in silence', () => {
  fc.assert(
    fc.property(...files, (units, people) => {
      const roster = readBoth(plain(units), plain(people))
      const leftOut = roster.doubtful.filter(({ sheet, taken, row }) => sheet === '名单' && !taken && row > 1)
      const rows = people.filter((row) => row.some((cell) => cell !== ''))
      expect(roster.people.length + leftOut.length).toBe(rows.length)
      expect(new Set(leftOut.map(({ row }) => row)).size).toBe(leftOut.length)
    }),
  )
})

test('the same units come of the rows in any order, where each row says all', () => {
  const whole = fc.tuple(
    fc.constantFrom('德胜街道', '牛街街道'),
    fc.constantFrom('甲院', '乙院'),
    team,
    fc.nat(99),
  )
  const list = fc.uniqueArray(whole, { selector: (row) => row.slice(0, 3).join('/'), minLength: 1 })
  const shuffled = list.chain((rows) =>
    fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
  )
  fc.assert(
    fc.property(shuffled, ([rows, others]) => {
      const read = (some: typeof rows) =>
        readBoth(
          some.map((row) => row.map(String)),
          [],
        ).units
      expect(read(others)).toEqual(read(rows))
      expect(compareUnits(read(rows), read(others))).toMatchObject({ added: [], gone: [], renamed: [] })
    }),
  )
})

test('a number is found in whatever hands wrote it', () => {
  const digits = fc
    .tuple(fc.constantFrom('13', '15', '18', '19'), fc.stringMatching(/^\d{9}$/))
    .map((both) => both.join(''))
  const written = fc.constantFrom(
    (text: string) => text,
    (text: string) => `+86 ${text}`,
    (text: string) => `${text.slice(0, 3)}-${text.slice(3, 7)}-${text.slice(7)}`,
    (text: string) => ` ${text.slice(0, 3)} ${text.slice(3)} `,
    (text: string) => Array.from(text, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join(''),
  )
  fc.assert(fc.property(digits, written, (number, write) => expect(mobileNumber(write(number))).toBe(number)))
  for (const other of ['', '1380000000', '138000000011', '010-66000000', '1.38E+10', '12800000001'])
    expect(mobileNumber(other)).toBeNull()
})

test('what an import would change is said unit by unit and street by street', () => {
  const read = (...rows: string[]) => readSheet('街道|单位|简称|单位编码|人数', ...rows).units
  const changes = compareUnits(
    read('德胜街道|甲公司|甲|A1|3', '德胜街道|乙公司|||2'),
    read('德胜街道|甲集团|甲|A1|5', '牛街街道|丙公司|||1'),
  )
  expect(changes.added.map((unit) => unit.name)).toEqual(['丙公司'])
  expect(changes.gone.map((unit) => unit.name)).toEqual(['乙公司'])
  expect(changes.renamed.map(({ before, after }) => [before.name, after.name])).toEqual([
    ['甲公司', '甲集团'],
  ])
  expect(changes.streets.filter(({ before, after }) => before !== after)).toMatchObject([{ after: 1 }])
})

test('thousands of doubtful rows are counted, and the first ones shown', () => {
  const roster = readSheet(
    '街道|单位|姓名|手机',
    ...Array<string>(shownDoubts + 7).fill('德胜街道|甲公司|王秀兰|1'),
  )
  expect([roster.doubts, roster.doubtful.length]).toEqual([shownDoubts + 7, shownDoubts])
})

test('the invented roster is a faultless one, at its real size too', () => {
  const reader = rosterReader(federation.streets, { digest, initials: () => '' })
  for (const row of inventRows(wholeSize, inventMembers(3000))) reader.take(row)
  const roster = reader.end()
  expect([roster.problems, doubts(roster)]).toEqual([[], []])
  expect([roster.units.length, roster.people.length]).toEqual([15 + 913 + 3747, 3000])
})
