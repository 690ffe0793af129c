import fc from 'fast-check'
import { areAlike } from '../../domain/roster/alike'
import { doubtChanges } from '../../domain/roster/doubt-changes'
import { keepIds } from '../../domain/roster/keep-ids'
import type { Roster } from '../../domain/roster/roster'
import { readSheet } from '../support/roster/read'

const read = (...rows: string[]): Roster => readSheet('街道|单位|班组|单位编码|人数', ...rows)
const doubts = (before: Roster, after: Roster): string[] =>
  doubtChanges(before.units, after.units).map(({ code, reason }) => `${code} ${reason}`)
const idOf = ({ units }: Roster, name: string) => units.find((unit) => unit.name === name)!.id

/** The file as it is imported over `before`; fails where a rename fits nothing. */
function over(before: Roster, file: Roster, ...renames: string[]): Roster {
  const asked = renames.map((each) => each.split('=')).map(([from = '', to = '']) => ({ from, to }))
  const kept = keepIds(before.units, file, asked)
  if ('wrong' in kept) throw new Error(kept.wrong)
  return kept
}

describe('a change is doubtful', () => {
  const many = read('德胜街道|甲公司|||100', '德胜街道|乙公司|||30', '牛街街道|丙小学|||1000')

  test('where a head count jumps by more than a fifth and ten people, and nowhere else', () => {
    const next = (...heads: number[]) =>
      read(`德胜街道|甲公司|||${heads[0]}`, `德胜街道|乙公司|||${heads[1]}`, `牛街街道|丙小学|||${heads[2]}`)
    expect(doubts(many, next(120, 40, 801))).toEqual([])
    expect(doubts(many, next(121, 19, 799))).toEqual([
      'heads “乙公司”原来 30 人，现在 19 人。',
      'heads “甲公司”原来 100 人，现在 121 人。',
      'heads “丙小学”原来 1000 人，现在 799 人。',
    ])
  })

  test('where a unit goes or comes; what lies under it is not said again', () => {
    const before = read('德胜街道|甲公司|一班||5', '德胜街道|甲公司|二班||6', '牛街街道|丙小学|||3')
    const after = read('牛街街道|丙小学|||3', '牛街街道|丁医院|门诊||8')
    expect(doubts(before, after)).toEqual([
      'gone “甲公司”不再有，原来 11 人，连同 2 个班组。',
      'new “丁医院”是新的，8 人，连同 1 个班组。',
    ])
  })

  test('where one goes and one comes of nearly the same name in the same place: likely one', () => {
    const before = read('德胜街道|北京第一建筑公司|||90', '牛街街道|丙小学|||3')
    expect(doubts(before, read('德胜街道|北京第一建筑集团|||95', '牛街街道|丙小学|||3'))).toEqual([
      expect.stringContaining('“北京第一建筑集团”（95 人）和它很像'),
    ])
    const elsewhere = read('牛街街道|北京第一建筑集团|||95', '牛街街道|丙小学|||3')
    expect(doubts(before, elsewhere).map((each) => each.split(' ')[0])).toEqual(['gone', 'new'])
  })

  test('not in the first roster of all', () => {
    expect(doubtChanges([], many.units)).toEqual([])
  })

  test.each([
    ['甲有限公司', '甲有限责任公司', true],
    ['北京第一建筑公司', '北京第一建筑集团', true],
    ['北京第一建筑公司', '北京第二建筑公司', false],
    ['同安医院', '同安医院（分院）', true],
    ['第一小学', '第二小学', false],
    ['甲', '乙', false],
  ])('%s and %s are alike: %s', (one, other, alike) => {
    expect(areAlike(one, other)).toBe(alike)
    expect(areAlike(other, one)).toBe(alike)
  })
})

describe('a unit that was renamed', () => {
  const before = read('德胜街道|甲公司|一班||5', '德胜街道|甲公司|二班||6')
  const file = read('德胜街道|甲集团|一班||5', '德胜街道|甲集团|三班||6')

  test('stays itself with all under it where somebody confirms it', () => {
    const after = over(before, file, '甲公司=甲集团')
    expect(idOf(after, '甲集团')).toBe(idOf(before, '甲公司'))
    expect(idOf(after, '一班')).toBe(idOf(before, '一班'))
    expect(after.units.find(({ name }) => name === '三班')?.parentId).toBe(idOf(before, '甲公司'))
    expect(doubts(before, after).map((each) => each.split(' ')[0])).toEqual(['gone', 'new'])
  })

  test('stays itself in the imports after that, without being named again', () => {
    const once = over(before, file, '甲公司=甲集团')
    expect(over(once, file)).toEqual(once)
  })

  test('takes the people along', () => {
    const people = readSheet('街道|单位|姓名|手机', '德胜街道|甲集团|王秀兰|13800000001')
    const [person] = over(before, people, '甲公司=甲集团').people
    expect(person).toMatchObject({ unitId: idOf(before, '甲公司'), enterpriseId: idOf(before, '甲公司') })
  })

  test('stays itself as a team too', () => {
    const after = over(before, read('德胜街道|甲公司|甲班||5', '德胜街道|甲公司|二班||6'), '一班=甲班')
    expect(idOf(after, '甲班')).toBe(idOf(before, '一班'))
  })

  test.each([
    ['乙公司', '甲集团', '没有找到'],
    ['甲公司', '乙集团', '没有找到'],
    ['', '', '没有找到'],
  ])('is not guessed at: %s to %s', (from, to, said) => {
    expect(keepIds(before.units, file, [{ from, to }])).toEqual({ wrong: expect.stringContaining(said) })
  })

  test('is not guessed at where it could be several', () => {
    const twice = read('德胜街道|甲公司|一班||5', '牛街街道|乙公司|一班||5')
    const both = read('德胜街道|甲公司|甲班||5', '牛街街道|乙公司|甲班||5')
    expect(keepIds(twice.units, both, [{ from: '一班', to: '甲班' }])).toEqual({
      wrong: expect.stringContaining('分不清'),
    })
  })

  test('that is still in the file under its old name is none', () => {
    const still = read('德胜街道|甲公司|||5', '德胜街道|甲集团|||5')
    expect(keepIds(before.units, still, [{ from: '甲公司', to: '甲集团' }])).toHaveProperty('wrong')
  })
})

test('law: however units come, go and are renamed, ids stay single and every unit keeps its parent', () => {
  const row = fc.tuple(
    fc.constantFrom('德胜街道', '牛街街道'),
    fc.constantFrom('甲', '乙', '丙'),
    fc.constantFrom('一班', '二班'),
  )
  const file = fc.array(row, { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(file, file, fc.boolean(), (first, second, isRenamed) => {
      const write = (rows: typeof first) =>
        read(...rows.map(([street, name, team]) => `${street}|${name}|${team}||1`))
      const before = write(first)
      const kept = keepIds(before.units, write(second), isRenamed ? [{ from: '甲', to: '丙' }] : [])
      if ('wrong' in kept) return
      const byId = new Map(kept.units.map((unit) => [unit.id, unit]))
      expect(byId.size).toBe(kept.units.length)
      const levels = { street: null, enterprise: 'street', team: 'enterprise' }
      for (const { level, parentId } of kept.units)
        expect(parentId === null ? null : byId.get(parentId)?.level).toBe(levels[level])
      expect(keepIds(kept.units, write(second), [])).toEqual(kept)
    }),
  )
})
