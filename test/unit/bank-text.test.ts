import { saidOfText } from '../support/bank/said'

const one = (stem: string, answer = 1) => `single ${stem} [一|二|三|四] → ${answer}`

describe('Word as people write it', () => {
  test.each<[string, string, string[]]>([
    ['the answer inside the stem', '1. 甲是（ B ）。\nA.一\nB.二\nC.三\nD.四', [one('甲是（ ）。')]],
    ['options between tabs', '1. 甲是（B）\nA.一\tB.二\tC.三\tD.四', [one('甲是（ ）')]],
    ['options with nothing between', '1. 甲是（B）\nA、一B、二C、三D、四', [one('甲是（ ）')]],
    ['options with letters alone', '1. 甲是（B）\nA 一  B 二\nC 三  D 四', [one('甲是（ ）')]],
    ['two a line', '1. 甲是\nA.一  B.二\nC.三  D.四\n答案：B', [one('甲是')]],
    ['options in brackets', '1. 甲是\n(A)一 (B)二\n（C）三 （D）四\n答案：B', [one('甲是')]],
    ['options behind the stem', '1. 甲是（ ）。A.一 B.二 C.三 D.四 答案：B', [one('甲是（ ）。')]],
    ['a missing first label, on a line', '1. 甲是（ ）\n一 B.二 C.三 D.四\n答案：B', [one('甲是（ ）')]],
    ['a missing first label, alone', '1. 甲是（ ）\n一\nB.二\nC.三\nD.四\n答案：B', [one('甲是（ ）')]],
    ['a missing first label, behind the stem', '1. 甲是（ ） 一 B.二 C.三 D.四\n答案：B', [one('甲是（ ）')]],
    ['a missing label in the middle', '1. 甲是\nA.一\n二\nC.三\nD.四\n答案：B', [one('甲是')]],
    ['brackets before the number', '（ B ）1. 甲是\nA.一 B.二 C.三 D.四', [one('甲是')]],
    ['brackets behind the number', '1.（B）甲是\nA.一 B.二 C.三 D.四', [one('甲是')]],
    [
      'words of fields',
      '1. 甲是\nA.一 B.二 C.三 D.四\n【答案】B\n【解析】因为。\n难度：难\n知识点：法',
      [one('甲是')],
    ],
    ['the type in the stem', '1.【单选题】甲是\nA.一 B.二 C.三 D.四\n答案：B', [one('甲是')]],
    ['the answer in words', '1. 甲是\nA.一 B.二 C.三 D.四\n答案：二', [one('甲是')]],
    [
      'letters with any separator',
      '1. 甲是\nA.一 B.二 C.三 D.四\n答案：A、C，D',
      ['multiple 甲是 [一|二|三|四] → 0,2,3'],
    ],
    [
      'a mark, and what would be right',
      '1.（×）天是红的。\n正确答案：天是蓝的。',
      ['true-false 天是红的。 → 1'],
    ],
    ['the same on one line', '（×）天是红的。正确答案：天是蓝的。', ['true-false 天是红的。 → 1']],
    [
      'a mark that somebody got, and the answer',
      '1.（×）甲是\nA.一 B.二 C.三 D.四\n正确答案：B',
      [one('甲是')],
    ],
    ['a mark at the end', '1. 天是蓝的。（√）', ['true-false 天是蓝的。 → 0']],
    ['a mark behind a tab', '1. 天是红的。\t×', ['true-false 天是红的。 → 1']],
    ['blanks on lines', '一、填空题\n1. 每日______小时\n答案：八', ['blanks 每日____小时 → 八']],
    [
      'blanks in brackets',
      '一、填空题\n1. 每日（  ）小时，每周（ ）小时\n答案：八 四十四',
      ['blanks 每日____小时，每周____小时 → 八;四十四'],
    ],
    ['blanks filled in', '一、填空题\n1. 每日（八）小时', ['blanks 每日____小时 → 八']],
  ])('%s', (_, text, lines) => expect(saidOfText(text)).toEqual(lines))

  test.each([
    ['1. ', '2. '],
    ['1、', '2、'],
    ['1．', '2．'],
    ['1) ', '2) '],
    ['1 ', '2 '],
    ['（1）', '（2）'],
    ['[1]', '[2]'],
    ['①', '②'],
    ['⑴', '⑵'],
    ['⒈', '⒉'],
    ['一、', '二、'],
    ['（一）', '（二）'],
    ['第1题 ', '第2题 '],
    ['第一题：', '第二题：'],
    ['题1：', '题2：'],
    ['', ''],
  ])('numbered %s', (first, second) => {
    const text = `${first}甲是（ B ）\nA.一\nB.二\nC.三\nD.四\n${second}乙是（ C ）\nA.一\nB.二\nC.三\nD.四`
    expect(saidOfText(text)).toEqual([one('甲是（ ）'), one('乙是（ ）', 2)])
  })

  test('titles and what a part says of itself are no questions', () => {
    const text =
      '知识竞赛题库\n姓名：\n一、单选题（每题2分，共2分）\n请选择。\n1. 甲是\nA.一 B.二 C.三 D.四\n答案：B'
    expect(saidOfText(text)).toEqual([one('甲是')])
  })

  test('a table that was copied from a sheet', () => {
    expect(saidOfText('题目\t选项A\t选项B\t答案\n甲是\t一\t二\tB')).toEqual(['single 甲是 [一|二] → 1'])
  })

  test('a stem of several lines, and statements that count up in it', () => {
    const text = '1. 下列正确的是（ ）\n①甲\n②乙\nA.① B.② C.①② D.都不对\n答案：C'
    expect(saidOfText(text)).toEqual(['single 下列正确的是（ ）\n①甲\n②乙 [①|②|①②|都不对] → 2'])
  })
})

describe('answers that stand apart', () => {
  const four = 'A.一 B.二 C.三 D.四'
  const choices = (...stems: string[]) => stems.map((stem, at) => `${at + 1}. ${stem}\n${four}`).join('\n')

  test.each([
    ['1-3 BCD'],
    ['1-3：B C D'],
    ['答案：1-3 BCD'],
    ['1~2 BC 3 D'.replace(' 3 D', '\n3-3 D')],
    ['参考答案\n1.B 2.C 3.D'],
    ['参考答案\n1、B\n2、C\n3、D'],
    ['答案及解析：\n1.【答案】B【解析】因为\n2. C 解析：所以\n那样。\n3．答案：D'],
  ])('%s', (keys) => {
    expect(saidOfText(`${choices('甲', '乙', '丙')}\n${keys}`)).toEqual([
      one('甲'),
      one('乙', 2),
      one('丙', 3),
    ])
  })

  test('below each part', () => {
    const text = `一、单选题\n${choices('甲', '乙')}\n1-2 BC\n二、判断题\n1. 天是蓝的。\n2. 天是红的。\n1-2 √×`
    expect(saidOfText(text)).toEqual([
      one('甲'),
      one('乙', 2),
      'true-false 天是蓝的。 → 0',
      'true-false 天是红的。 → 1',
    ])
  })

  test.each([['一、单选题\n1-2 BC\n二、多选题\n1-2 ABC BD'], ['1-2 BC\n1-2 ABC BD']])(
    'all at the end: %s',
    (keys) => {
      const text = `一、单选题\n${choices('甲', '乙')}\n二、多选题\n${choices('丙', '丁')}\n参考答案\n${keys}`
      const [, , third, fourth] = saidOfText(text)
      expect(saidOfText(text).slice(0, 2)).toEqual([one('甲'), one('乙', 2)])
      expect([third, fourth]).toEqual([
        'multiple 丙 [一|二|三|四] → 0,1,2',
        'multiple 丁 [一|二|三|四] → 1,3',
      ])
    },
  )

  test('numbers that go on through the parts', () => {
    const text = `一、单选题\n1. 甲\n${four}\n二、单选题\n2. 乙\n${four}\n参考答案\n1-2 BC`
    expect(saidOfText(text)).toEqual([one('甲'), one('乙', 2)])
  })
})
