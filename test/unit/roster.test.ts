import { doubts, readSheet, readSheets, tree } from '../support/roster/read'

const people = ['街道|单位|班组|姓名|手机号', '德胜街道|甲公司|一班|王秀兰|13800000001']

describe('a list of units', () => {
  test('becomes streets, enterprises and teams with their head counts, title lines above it or not', () => {
    const roster = readSheet(
      '西城区基层工会名册（2026年）||||',
      '填表单位：西城区总工会|||填表日期：2026年11月|',
      '序号|街道|单位名称|班组名称|会员数（人）',
      '1|德胜街道|甲公司|一班|12',
      '2|德胜|甲公司|二班|1,008人',
      '3|德胜街道办事处|乙医院||３０',
      '4|北京市西城区牛街街道|丙小学||7',
      '合计||||1057',
    )
    expect(roster.problems).toEqual([])
    expect(doubts(roster)).toEqual([])
    expect(tree(roster)).toEqual([
      '德胜街道: 1050',
      '牛街街道: 7',
      '德胜街道/乙医院: 30',
      '德胜街道/甲公司: 1020',
      '牛街街道/丙小学: 7',
      '德胜街道/甲公司/一班: 12',
      '德胜街道/甲公司/二班: 1008',
    ])
    expect(roster.units.slice(0, 15).map(({ id }) => id)).toContain('xichanganjie')
    expect(roster.units.slice(15).map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^e-[a-z0-9]{8}$/),
        expect.stringMatching(/^t-[a-z0-9]{8}$/),
      ]),
    )
  })

  test('keeps the short name, and its initials beside the name’s', () => {
    const { units } = readSheet('街道|单位|简称|人数', '德胜街道|甲公司|甲|3')
    expect(units.at(-1)).toMatchObject({ name: '甲公司', short: '甲', initials: '甲公司 甲' })
  })

  test('finds an enterprise again by its code, whatever it is called now', () => {
    const [before, after] = ['甲公司', '甲集团'].map((name) =>
      readSheet('街道|单位|班组|单位编码|人数', `德胜街道|${name}|一班|91110102X|3`),
    )
    expect(after!.units.slice(-2).map(({ id }) => id)).toEqual(before!.units.slice(-2).map(({ id }) => id))
    expect(after!.units.at(-2)!.name).toBe('甲集团')
  })

  test('with an unknown street, without that column or without any header can’t be imported', () => {
    expect(readSheet('街道|单位|人数', '太阳街道|甲公司|3').problems).toMatchObject([
      { code: 'street_unknown', row: 2, reason: '没有“太阳街道”这个街道。' },
    ])
    expect(readSheet('单位|人数', '甲公司|3').problems).toMatchObject([{ code: 'no_column' }])
    expect(readSheet('甲公司|3', '乙公司|4').problems).toMatchObject([{ code: 'no_header' }])
    expect(readSheet('街道|单位|人数').problems).toMatchObject([{ code: 'no_units' }])
  })
})

describe('a list of people', () => {
  test('makes its units, counts them, and reads names and numbers however they were typed', () => {
    const roster = readSheet(
      ...people,
      '德胜|甲公司|一班|李 建 国|+86 138-0000-0002',
      '德胜|甲公司||阿依古丽.买买提|１３８００００００03',
    )
    expect(doubts(roster)).toEqual([])
    expect(tree(roster)).toEqual(['德胜街道: 3', '德胜街道/甲公司: 3', '德胜街道/甲公司/一班: 2'])
    expect(roster.people.map(({ name, digits }) => [name, digits])).toEqual([
      ['王秀兰', '13800000001'],
      ['李建国', '13800000002'],
      ['阿依古丽·买买提', '13800000003'],
    ])
  })

  test('may have the last four digits only', () => {
    const roster = readSheet('街道|单位|姓名|手机后四位', '德胜街道|甲公司|王秀兰|0012')
    expect(roster.people).toMatchObject([{ name: '王秀兰', digits: '0012' }])
    expect(roster.people[0]!.unitId).toBe(roster.people[0]!.enterpriseId)
  })

  test('needs no street where a list of units in the same file knows it, before or after', () => {
    const list = '街道|单位|人数\n德胜街道|甲公司|9\n牛街街道|乙公司|9\n牛街街道|甲公司|9'
    const named =
      '单位|姓名|手机\n乙公司|王秀兰|13800000001\n甲公司|李建国|13800000002\n丁公司|赵敏|13800000003'
    for (const sheets of [
      { 单位: list, 名单: named },
      { 名单: named, 单位: list },
    ]) {
      const roster = readSheets(sheets)
      expect(roster.people.map(({ name }) => name)).toEqual(['王秀兰'])
      expect(doubts(roster)).toEqual([
        '3 street_unclear 不采用',
        '4 street_unclear 不采用',
        '4 same_name 采用',
      ])
    }
  })
})
