import { saidOfRows } from '../support/bank/said'

const cut = (text: string) => text.split('|')
const year = 'single 期限是（ ） [一年|二年|三年|四年] → 1'

describe('the headers that offices use', () => {
  test.each<[string, string, string, string[]]>([
    [
      'a column an option',
      '题目|选项A|选项B|选项C|选项D|正确选项|解析',
      '期限是（）|一年|二年|三年|四年|B|第一条',
      [year],
    ],
    [
      'with a type and options in one cell',
      '问题|题型|选项|答案',
      '期限是（ ）|单选题|A.一年 B.二年 C.三年 D.四年|B',
      [year],
    ],
    [
      'where the type is called 题目分类',
      '序号|题目分类|题目难度|所属范围|试题|选项A|选项B|选项C|选项D|答案|知识点',
      '1|单选题|易|劳动法|期限是（ ）|一年|二年|三年|四年|B|合同',
      [year],
    ],
    [
      'where options share a heading',
      '题目类型|题目内容|难度|分类|标签|选项||||正确答案|解析',
      '多选|期限是（ ）|难|法律|合同|一年|二年|三年|四年|A,C|',
      ['multiple 期限是（ ） [一年|二年|三年|四年] → 0,2'],
    ],
    [
      'statements with marks',
      '答案|题目|解析',
      '×|妇女不享有平等就业权。|第十三条',
      ['true-false 妇女不享有平等就业权。 → 1'],
    ],
    [
      'English letters alone',
      'No.|题干|A|B|答案',
      '1|期限是（ ）|一年|二年|a',
      ['single 期限是（ ） [一年|二年] → 0'],
    ],
    [
      'stars and remarks',
      '*题目（必填）|选项（A）|选项（B）|*答案',
      '期限是（ ）|一年|二年|A',
      ['single 期限是（ ） [一年|二年] → 0'],
    ],
    [
      'numbers of options',
      '题目|选项1|选项2|答案',
      '期限是（ ）|一年|二年|B',
      ['single 期限是（ ） [一年|二年] → 1'],
    ],
  ])('%s', (_, header, row, lines) => {
    expect(saidOfRows([['竞赛题库'], cut(header), cut(row)])).toEqual(lines)
  })

  test.each<[string, string, string, string]>([
    ['单选题', '题目|选项A|选项B|答案', '甲（ ）|一|二|A', 'single 甲（ ） [一|二] → 0'],
    [
      '2.多选题（20道）',
      '题目|选项A|选项B|选项C|答案',
      '甲（ ）|一|二|三|AC',
      'multiple 甲（ ） [一|二|三] → 0,2',
    ],
    ['判断题', '题目|答案', '天是蓝的|A', 'true-false 天是蓝的 → 0'],
    [
      '填空题',
      '题目|答案',
      '每日（ ）小时，每周（ ）小时|八；四十四',
      'blanks 每日____小时，每周____小时 → 八;四十四',
    ],
    ['简答题', '题目|答案', '为什么？|因为。', 'null 为什么？ →  !other_kind,no_type'],
  ])('a sheet named %s', (sheet, header, row, line) => {
    const [read] = saidOfRows([cut(header), cut(row)], sheet)
    expect(read?.replace(' []', '')).toBe(line)
  })

  test('a sheet without a header is a text', () => {
    const rows = [['1.甲（ A ）'], ['A.一', 'B.二'], ['2.乙（ B ）'], ['A.一 B.二']]
    expect(saidOfRows(rows, '单选题')).toEqual(['single 甲（ ） [一|二] → 0', 'single 乙（ ） [一|二] → 1'])
  })
})

describe('answers as people write them', () => {
  const options = ['一年', '二年', '三年', '四年']
  const answered = (answer: string, of = options) =>
    saidOfRows([
      ['题目', ...of.map((_, at) => `选项${'ABCD'[at] ?? ''}`), '答案'],
      ['期限是（ ）', ...of, answer],
    ])[0]?.replace(/^.*→ /, '')

  test.each([
    ['A', '0'],
    ['b', '1'],
    ['Ｃ', '2'],
    ['ABD', '0,1,3'],
    ['A、B、D', '0,1,3'],
    ['A,B，D', '0,1,3'],
    ['A B D', '0,1,3'],
    ['A;B；D', '0,1,3'],
    ['A|B', '0,1'],
    ['A/C', '0,2'],
    ['A和C', '0,2'],
    ['DBA', '0,1,3'],
    ['（B）', '1'],
    ['选B', '1'],
    ['选项C', '2'],
    ['二年', '1'],
    ['一年；三年', '0,2'],
    ['一年、三年', '0,2'],
    ['B.二年', '1'],
    ['A.一年；C.三年', '0,2'],
    ['2', '1'],
    ['1,3', '0,2'],
    ['E', ' !not_among'],
    ['五年', ' !not_among'],
    ['5', ' !not_among'],
    ['B.三年', ' !answer_unclear'],
    ['', ' !no_answer'],
  ])('%s', (answer, read) => expect(answered(answer)).toBe(read))

  test.each([
    [['1年', '2年', '3年', '4年'], '2', '1'],
    [['2年', '3年', '4年', '5年'], '2', ' !answer_unclear'],
    [['1', '2', '3', '4'], '3', '2'],
    [['4', '3', '2', '1'], '3', '1'],
    [['B', 'A', 'C', 'D'], 'A', ' !answer_unclear'],
  ])('of %s the answer %s', (of, answer, read) => expect(answered(answer, of)).toBe(read))

  test.each([
    ['√', '0'],
    ['×', '1'],
    ['对', '0'],
    ['错', '1'],
    ['正确', '0'],
    ['错误', '1'],
    ['T', '0'],
    ['F', '1'],
    ['TRUE', '0'],
    ['是', '0'],
    ['否', '1'],
    ['A', '0'],
    ['B', '1'],
    ['1', '0'],
    ['0', '1'],
    ['大概', ' !not_among'],
  ])('of a statement: %s', (answer, read) => {
    const [line] = saidOfRows([
      ['题型', '题目', '答案'],
      ['判断题', '天是蓝的', answer],
    ])
    expect(line?.replace(/^.*→ /, '')).toBe(read)
  })

  test('options of a statement in the other order', () => {
    const rows = [
      cut('题型|题目|选项A|选项B|答案'),
      cut('判断题|天是蓝的|错误|正确|B'),
      cut('|海是红的|对|错|B'),
    ]
    expect(saidOfRows(rows)).toEqual(['true-false 天是蓝的 → 0', 'true-false 海是红的 → 1'])
  })

  test.each([
    ['八/8', '八/8'],
    ['八、', '八、'],
  ])('one blank, other wordings of it: %s', (answer, read) => {
    const [line] = saidOfRows([
      ['题型', '题目', '答案'],
      ['填空', '每日____小时', answer],
    ])
    expect(line).toBe(`blanks 每日____小时 → ${read}`)
  })
})
