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

describe('what is doubtful is shown with its row, and whether it counts', () => {
  const first = '德胜街道|甲公司|一班|王秀兰|13800000001'
  test.each([
    ['an unknown street', '太阳街道|甲公司||李建国|13800000002', 'street_unknown 不采用'],
    ['no enterprise', '牛街街道|||李建国|13800000002', 'no_enterprise 不采用'],
    ['no name', '德胜街道|甲公司|||13800000002', 'no_name 不采用'],
    ['not a name', '德胜街道|甲公司||123|13800000002', 'not_a_name 不采用'],
    ['a phone of ten digits', '德胜街道|甲公司||李建国|1380000000', 'bad_phone 不采用'],
    ['a phone in scientific notation', '德胜街道|甲公司||李建国|1.38E+10', 'bad_phone 不采用'],
    ['no phone', '德胜街道|甲公司||李建国|', 'no_phone 不采用'],
    ['the same person again', '德胜街道|甲公司||王秀兰|138 0000 0001', 'same_person 不采用'],
    ['the same person elsewhere', '牛街街道|乙公司||王秀兰|13800000001', 'same_person 不采用'],
    [
      'same name and last four digits, another number',
      '德胜街道|甲公司||王秀兰|13900000001',
      'same_last_four 采用',
    ],
    [
      'same name and only the last four digits',
      '德胜街道|甲公司||王秀兰|138****0001',
      'same_last_four 不采用',
    ],
    ['an enterprise with a space in its name', '德胜街道|甲 公司||李建国|13800000002', null],
    ['the same enterprise in two streets', '牛街街道|甲公司||李建国|13800000002', 'same_name 采用'],
    ['an enterprise with nearly that name', '德胜街道|甲有限责任公司||李建国|13800000002', 'alike 采用'],
  ])('%s', (_, line, doubt) => {
    const roster = readSheet(people[0]!, first, line)
    expect(roster.problems).toEqual([])
    expect(doubts(roster)).toEqual(doubt ? [`3 ${doubt}`] : [])
    expect(roster.people).toHaveLength(doubt?.endsWith('不采用') ? 1 : 2)
    if (doubt) expect(roster.doubtful[0]!.cells).toEqual(line.split('|').map((cell) => cell.trim()))
    expect(roster.doubts).toBe(doubt ? 1 : 0)
  })

  test('full-width letters and other brackets are one unit, and this is said once', () => {
    const roster = readSheet(
      '街道|单位|姓名|手机',
      '德胜街道|ABC公司（西城）|王秀兰|13800000001',
      '德胜街道|ＡＢＣ公司(西城)|李建国|13800000002',
      '德胜街道|ＡＢＣ公司(西城)|赵敏|13800000003',
      '德胜街道|ABC公司 （西城）|孙凤琴|13800000004',
    )
    expect(tree(roster)).toEqual(['德胜街道: 4', '德胜街道/ABC公司（西城）: 4'])
    expect(doubts(roster)).toEqual(['3 spelling 采用'])
  })

  test('head counts that are none, or smaller than the list', () => {
    const roster = readSheets({
      单位: '街道|单位|班组|人数\n德胜街道|甲公司||约十人\n德胜街道|乙公司||1\n德胜街道|乙公司|一班|2\n德胜街道|乙公司||5',
      名单: '街道|单位|姓名|手机\n德胜街道|丙公司|王秀兰|13800000001',
    })
    expect(doubts(roster)).toEqual([
      '2 bad_count 采用',
      '5 unit_twice 不采用',
      '2 not_on_unit_list 采用',
      '3 count_too_small 采用',
    ])
    expect(tree(roster).slice(1)).toEqual([
      '德胜街道/丙公司: 1',
      '德胜街道/乙公司: 2',
      '德胜街道/甲公司: 0',
      '德胜街道/乙公司/一班: 2',
    ])
  })

  test('one code on two enterprises, and a sheet of explanations', () => {
    const roster = readSheets({
      说明: '请按表填写\n谢谢',
      单位: '街道|单位|单位编码|人数\n德胜街道|甲公司|A1|1\n牛街街道|乙公司|A1|2',
    })
    expect(roster.problems).toEqual([])
    expect(doubts(roster)).toEqual(['1 sheet_unread 不采用', '3 code_twice 采用'])
    expect(new Set(roster.units.map(({ id }) => id)).size).toBe(17)
  })
})

describe('blanks mean "as above"', () => {
  test('where the sheet writes street and enterprise once for a block; and this is said', () => {
    const roster = readSheet(
      people[0]!,
      '德胜街道|甲公司|一班|王秀兰|13800000001',
      '|||李建国|13800000002',
      '|乙公司||赵敏|13800000003',
      '牛街街道|丙公司||孙凤琴|13800000004',
      '|||周志强|13800000005',
    )
    expect(tree(roster)).toEqual([
      '德胜街道: 3',
      '牛街街道: 2',
      '德胜街道/乙公司: 1',
      '德胜街道/甲公司: 2',
      '牛街街道/丙公司: 2',
      '德胜街道/甲公司/一班: 1',
    ])
    expect(doubts(roster)).toEqual(['1 carried_down 采用', '1 carried_down 采用'])
    expect(roster.doubtful[0]!.reason).toBe('本表有 3 行街道留空，按上面一行的街道处理。')
  })

  test('but not where it writes them on every row, nor under another street or an empty line', () => {
    const repeated = readSheet(
      people[0]!,
      people[1]!,
      '德胜街道|甲公司||李建国|13800000002',
      '|||赵敏|13800000003',
    )
    expect(doubts(repeated)).toEqual(['4 no_enterprise 不采用'])
    const street = readSheet(people[0]!, people[1]!, '牛街街道|||李建国|13800000002')
    expect(doubts(street)).toEqual(['3 no_enterprise 不采用'])
    const gap = readSheet(people[0]!, people[1]!, '||||', '|||李建国|13800000002')
    expect(doubts(gap)).toEqual(['4 no_enterprise 不采用'])
  })
})
