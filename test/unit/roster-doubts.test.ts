import { doubts, readSheet, readSheets, tree } from '../support/roster/read'

const people = ['街道|单位|班组|姓名|手机号', '德胜街道|甲公司|一班|王秀兰|13800000001']

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

test('a name that is none for its length is doubtful, and marks that turn the text round are no part of one', () => {
  const long = '甲'.repeat(101)
  const roster = readSheet('街道|单位|人数', `德胜街道|${long}|5`, '德胜街道|乙\u202e公司|6')
  expect(doubts(roster)).toEqual(['2 name_too_long 不采用'])
  expect(JSON.stringify(tree(roster))).toContain('乙公司')
})
