import { proofread } from '../../domain/bank/proof/proofread'
import { nearTwins } from '../../domain/bank/proof/alike'
import { withoutAnswer } from '../../domain/bank/proof/given-away'
import { readPasted } from '../../domain/bank/read'
import { doubtsOf, readRows } from '../support/bank/said'

const four = 'A.一年 B.二年 C.三年 D.四年'
const doubts = (text: string) => doubtsOf(readPasted(text))

describe('what the proofreader doubts', () => {
  test.each<[string, string, string[]]>([
    ['nothing', `1. 甲方的期限是（ ）\n${four}\n答案：B`, []],
    ['no answer', `1. 甲方的期限是（ ）\n${four}`, ['no_answer']],
    ['an answer that is not among the options', `1. 甲方的期限是（ ）\n${four}\n答案：E`, ['not_among']],
    ['two equal options', '1. 甲方的期限是（ ）\nA.一年 B.二年 C.一年。 D.四年\n答案：B', ['equal_options']],
    ['the answer left in the brackets', `1. 甲方的期限是（ B ）\n${four}\n答案：B`, ['given_away']],
    [
      'the answer’s words in the stem',
      '1. 劳动合同书面订立的，期限怎样？\nA.书面订立 B.口头也可以 C.不必订立\n答案：A',
      ['said_in_stem'],
    ],
    ['no stem', `1.\n${four}\n答案：B`, ['no_stem']],
    ['an empty option', '1. 甲方的期限是（ ）\nA.一年 B. C.三年\n答案：A', ['empty_option']],
    ['one option', '1. 甲方的期限是（ ）\nA.一年\n答案：A', ['few_options', 'no_type'].slice(1)],
    [
      'several answers of a single choice',
      `一、单选题\n1. 甲方的期限是（ ）\n${four}\n答案：AB`,
      ['several_right'],
    ],
    ['one answer of a multiple choice', `一、多选题\n1. 甲方的期限是（ ）\n${four}\n答案：A`, ['one_right']],
    ['more answers than blanks', '一、填空题\n1. 每日____小时\n答案：八；四十', ['blanks_differ']],
    ['a kind that no contest has', '一、简答题\n1. 为什么要有工会？\n答：因为。', ['other_kind', 'no_type']],
    ['a stem too long', `1. ${'长'.repeat(1001)}（ ）\n${four}\n答案：A`, ['too_long']],
    ['a mark and an answer that differ', '1.（×）天是蓝的。\n答案：√', ['two_answers']],
  ])('%s', (_, text, codes) => expect(doubts(text)).toEqual([codes]))

  test('numbers that jump, come twice, or are missing', () => {
    const stems = ['地是圆的', '海是咸的', '山是高的', '工会是群众组织']
    const text = [1, 3, 3, 4].map((number, at) => `${number}. ${stems[at] ?? ''}。（√）`).join('\n')
    expect(doubts(text)).toEqual([[], ['number_gap'], ['number_repeated'], []])
    expect(
      doubts(`1. 甲方\n${four}\n答案：A\n乙方的期限是（ ）\nA.甲 B.乙\n答案：B\n3. 丙方\nA.丙 B.丁\n答案：A`),
    ).toEqual([[], ['number_missing'], []])
  })

  test('the same question twice, nearly twice, and another with the same stem', () => {
    const stem = '用人单位自用工之日起超过一个月不满一年未订立书面劳动合同的，应当每月支付几倍的工资'
    const rows = [
      ['题目', '选项A', '选项B', '选项C', '答案'],
      [`${stem}？`, '一倍', '二倍', '三倍', 'B'],
      [`${stem}（ ）。`, '二倍', '三倍', '一倍', 'A'],
      [`${stem.replace('用人单位', '企业')}？`, '一倍', '二倍', '三倍', 'B'],
      [`${stem}？`, '甲', '乙', '丙', 'B'],
      ['职工代表大会每几年至少召开一次？', '一年', '二年', '三年', 'A'],
    ]
    const proofs = proofread(readRows(rows).items)
    expect(proofs.map(({ doubts: found }) => found.map(({ code, other }) => [code, other]))).toEqual([
      [],
      [['same_question', 0]],
      [['nearly_same', 0]],
      [['same_stem', 0]],
      [],
    ])
    expect(proofs[1]?.doubts[0]?.reason).toBe('和第 2 行的题是同一道题。')
  })

  test('an answer is taken out of its brackets at a press', () => {
    expect(withoutAnswer('期限是（ B ）年')).toBe('期限是（ ）年')
    expect(withoutAnswer('期限是（ ）年。答案：B')).toBe('期限是（ ）年。')
    expect(withoutAnswer('天是蓝的（√）')).toBe('天是蓝的（ ）')
  })
})

test('likeness is that of shared shingles, found without comparing all with all', () => {
  const words = '工会职工劳动合同期限工资安全生产消防妇女保护休假会员权利义务企业单位街道委员主席选举'
  const texts = Array.from({ length: 300 }, (_, n) =>
    Array.from(
      { length: 40 },
      (__, at) => words[(n * (at % 5 < 4 ? 17 : 0) + at * at * 3 + (n % 7) * at) % words.length] ?? '',
    ).join(''),
  )
  const near = texts.map((text, at) => (at % 10 === 3 ? `${text}吗` : text))
  const all = [...texts, ...near]
  const shingles = (text: string) =>
    new Set(Array.from({ length: text.length - 2 }, (_, at) => text.slice(at, at + 3)))
  const sets = all.map(shingles)
  const isAlike = (a: Set<string>, b: Set<string>) => {
    const common = [...a].filter((one) => b.has(one)).length
    return common >= 0.75 * (a.size + b.size - common)
  }
  const twins = nearTwins(all)
  all.forEach((_, at) => {
    const has = sets.slice(0, at).some((other) => isAlike(other, sets[at] as Set<string>))
    expect([at, (twins[at] ?? -1) >= 0]).toEqual([at, has])
  })
})
