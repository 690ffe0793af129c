import fc from 'fast-check'
import { drawPaper } from '../../domain/draw'
import { shortages } from '../../domain/shortage'
import { grade, rightPositions } from '../../domain/grade'
import { fullMarks, questionCount } from '../../domain/paper-plan'
import { makePool } from '../support/pool'
import { sheet3 } from '../support/sheets'

const { questions, keys } = makePool(40)
const keyOf = new Map(keys.map((key) => [key.id, key]))

describe('a paper', () => {
  test('is the same for the same seed, on any machine: this one is written down', () => {
    const ids = drawPaper(sheet3, questions, 'a seed').slice(0, 3)
    expect(ids).toEqual(drawPaper(sheet3, questions, 'a seed').slice(0, 3))
    expect(ids).toMatchInlineSnapshot(`
     [
       {
         "order": [
           3,
           0,
           2,
           1,
         ],
         "points": 5,
         "questionId": "single-31",
       },
       {
         "order": [
           1,
           0,
           2,
           3,
         ],
         "points": 5,
         "questionId": "single-27",
       },
       {
         "order": [
           0,
           3,
           1,
           2,
         ],
         "points": 5,
         "questionId": "single-26",
       },
     ]
    `)
  })

  test('holds what the sheet asks for, kind by kind, and no question twice', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const ids = drawPaper(sheet3, questions, seed).map((item) => item.questionId)
        expect(ids.map((id) => id.replace(/-\d+$/, ''))).toEqual([
          ...Array(10).fill('single'),
          ...Array(5).fill('multiple'),
          ...Array(5).fill('true-false'),
        ])
        expect(new Set(ids).size).toBe(questionCount(sheet3))
      }),
    )
  })

  test('never draws one question for two rows of the same kind', () => {
    const rows = {
      ...sheet3,
      draw: [1, 2, 3].map((points) => ({ type: 'single' as const, count: 13, points })),
    }
    fc.assert(
      fc.property(fc.string(), (seed) => {
        expect(new Set(drawPaper(rows, questions, seed).map((item) => item.questionId)).size).toBe(39)
      }),
    )
  })

  test('draws every question about equally often', () => {
    const drawn = new Map<string, number>()
    for (let seed = 0; seed < 4000; seed += 1) {
      for (const { questionId } of drawPaper(sheet3, questions, `seed ${seed}`)) {
        drawn.set(questionId, (drawn.get(questionId) ?? 0) + 1)
      }
    }
    const singles = [...drawn].filter(([id]) => id.startsWith('single')).map(([, times]) => times)
    expect(singles).toHaveLength(40)
    expect(Math.min(...singles)).toBeGreaterThan(850)
    expect(Math.max(...singles)).toBeLessThan(1150)
  })

  test('keeps 正确 before 错误, and shuffles other options', () => {
    const papers = Array.from({ length: 50 }, (_, seed) => drawPaper(sheet3, questions, `${seed}`)).flat()
    const orders = (type: string) =>
      new Set(papers.filter((item) => item.questionId.startsWith(type)).map((item) => item.order.join('')))
    expect(orders('true-false')).toEqual(new Set(['01']))
    expect(orders('single').size).toBe(24)
  })

  test('cannot be drawn from a short pool, and the shortage is named before', () => {
    const short = questions.filter((question) => question.type !== 'multiple' || question.id < 'multiple-12')
    expect(shortages(sheet3, questions)).toEqual([])
    expect(shortages(sheet3, short)).toEqual([{ row: sheet3.draw[1], found: 4 }])
    expect(() => drawPaper(sheet3, short, 'seed')).toThrow('4 of 5 multiple')
  })
})

describe('grading', () => {
  const paper = drawPaper(sheet3, questions, 'graded')
  const perfect = paper.map((item) => rightPositions(item, keyOf.get(item.questionId)!))

  test('gives full marks for all the right options, in any order of choosing', () => {
    expect(grade(paper, perfect, keyOf, sheet3)).toEqual({ score: fullMarks(sheet3), right: 20 })
    expect(
      grade(
        paper,
        perfect.map((chosen) => [...chosen].reverse()),
        keyOf,
        sheet3,
      ).right,
    ).toBe(20)
  })

  test('gives nothing for a multiple choice with one too few or one too many', () => {
    const at = paper.findIndex((item) => item.questionId.startsWith('multiple'))
    const wrong = [0, 1, 2, 3].find((position) => !perfect[at]!.includes(position))!
    const withAnswer = (chosen: number[]) => perfect.map((each, index) => (index === at ? chosen : each))
    expect(grade(paper, withAnswer(perfect[at]!.slice(1)), keyOf, sheet3).right).toBe(19)
    expect(grade(paper, withAnswer([...perfect[at]!, wrong]), keyOf, sheet3).right).toBe(19)
  })

  test.each([
    ['no answers at all', []],
    ['only blanks', paper.map(() => [])],
    ['options that do not exist', paper.map(() => [25])],
  ])('gives nothing for %s', (_, answers) => {
    expect(grade(paper, answers, keyOf, sheet3)).toEqual({ score: 0, right: 0 })
  })

  test('never gives more than full marks, whatever is sent', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(25), { maxLength: 26 }), { maxLength: 30 }), (answers) => {
        const { score, right } = grade(paper, answers, keyOf, sheet3)
        expect(score).toBe(right * 5)
        expect(score).toBeLessThanOrEqual(100)
      }),
    )
  })
})
