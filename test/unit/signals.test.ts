import fc from 'fast-check'
import { drawPaper } from '../../domain/draw'
import { bursts, isNewcomer } from '../../domain/signals/burst'
import { leftApp } from '../../domain/signals/left-app'
import { samePattern, wrongAnswers } from '../../domain/signals/pattern'
import { fasterThanReading, readingMs } from '../../domain/signals/reading'
import '../support/laws'
import { makePool } from '../support/pool'
import { sheet3 } from '../support/sheets'

const { questions, keys } = makePool(10)
const byId = new Map(questions.map((question) => [question.id, question]))
const keyOf = new Map(keys.map((key) => [key.id, key]))
/** Every question of the pool, so that all papers ask the same in another order. */
const whole = {
  draw: (['single', 'multiple', 'true-false'] as const).map((type) => ({ type, count: 10, points: 5 })),
  shuffle: { questions: true, options: true },
}
const paperOf = (seed: string) => drawPaper(whole, questions, seed)
type Paper = ReturnType<typeof paperOf>
const minute = 60_000

/** Answers a paper by heart; of the questions in `wrong` it takes what lies behind the right option in the bank. */
const answer = (paper: Paper, wrong: ReadonlySet<string>) =>
  paper.map(({ questionId, order }) => {
    const { right } = keyOf.get(questionId)!
    const options = byId.get(questionId)!.options.length
    const meant = wrong.has(questionId) ? [(right[0]! + 1) % options] : right
    return meant.map((option) => order.indexOf(option)).sort((a, b) => a - b)
  })

describe('faster than reading', () => {
  const high = { score: 95, full: 100 }
  test.each([
    ['half the reading time with a high score', { ...high, ms: 4000 }, 4],
    ['a little less than the reading time', { ...high, ms: 9999 }, 3],
    ['exactly the reading time', { ...high, ms: 10_000 }, null],
    ['a guess through the paper with a low score', { score: 40, full: 100, ms: 2000 }, null],
    ['just a high score', { score: 80, full: 100, ms: 6000 }, 3],
  ])('%s', (_, played, weight) => {
    expect(fasterThanReading(played, 10_000)?.weight ?? null).toBe(weight)
  })

  test('the sentence has its figures', () => {
    expect(fasterThanReading({ ...high, ms: 45_000 }, 200_000)?.words).toBe(
      '通读这份试卷最快也要 3 分 20 秒，用时 45 秒，得 95 分（满分 100 分）。',
    )
  })

  test('reading counts stems and options, at 25 characters a second', () => {
    const item = { questionId: 'a', points: 5, order: [0, 1] }
    const known = new Map([['a', { stem: '字'.repeat(40), options: ['五个字的题', '五个字的题'] }]])
    expect(readingMs([item], known)).toBe(2000)
  })

  test('whoever takes as long as reading takes is never meant, whatever the score', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(1000), fc.nat(1_000_000), (seed, score, more) => {
        const reading = readingMs(paperOf(seed), byId)
        expect(fasterThanReading({ score, full: 150, ms: reading + more }, reading)).toBeNull()
      }),
    )
  })
})

describe('the same wrong answers', () => {
  const ids = questions.map(({ id }) => id)
  const wrongIds = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 4 })
  test('make the same pattern, however questions and options are shuffled', () => {
    fc.assert(
      fc.property(wrongIds, fc.string(), fc.string(), (wrong, seed, other) => {
        const set = new Set(wrong)
        const [one, two] = [paperOf(seed), paperOf(other)].map((paper) =>
          wrongAnswers(paper, answer(paper, set), keyOf),
        )
        expect(one).toEqual(two)
        expect(one?.count).toBe(wrong.length)
      }),
    )
  })

  test('another mistake more, less, or with another option makes another pattern', () => {
    fc.assert(
      fc.property(wrongIds, wrongIds, fc.string(), (wrong, others, seed) => {
        fc.pre(JSON.stringify([...wrong].sort()) !== JSON.stringify([...others].sort()))
        const paper = paperOf(seed)
        const patterns = [wrong, others].map(
          (each) => wrongAnswers(paper, answer(paper, new Set(each)), keyOf)?.pattern,
        )
        expect(patterns[0]).not.toBe(patterns[1])
      }),
    )
    const paper = paperOf('a')
    const answers = answer(paper, new Set(ids.slice(0, 4)))
    const at = paper.findIndex(({ questionId }) => questionId === ids[0])
    const elsewhere = paper[at]!.order.indexOf((keyOf.get(ids[0]!)!.right[0]! + 2) % 4)
    const changed = answers.map((each, n) => (n === at ? [elsewhere] : each))
    expect(wrongAnswers(paper, changed, keyOf)?.pattern).not.toBe(
      wrongAnswers(paper, answers, keyOf)?.pattern,
    )
  })

  test('three mistakes tell nothing, and what was left open is no mistake', () => {
    const paper = paperOf('a')
    expect(wrongAnswers(paper, answer(paper, new Set(ids.slice(0, 3))), keyOf)).toBeNull()
    expect(wrongAnswers(paper, [], keyOf)).toBeNull()
  })

  const papers = (members: number) => Array.from({ length: members }, (_, n) => ({ memberId: `m${n}` }))
  test.each([
    ['two members', papers(2), 5, null],
    ['one member again and again', [...papers(1), ...papers(1), ...papers(1)], 5, null],
    ['three members', papers(3), 5, 3],
    ['three members with eight mistakes', papers(3), 8, 4],
    ['thirty members', papers(30), 5, 3],
    ['so many that the question is to blame', papers(31), 5, null],
  ])('%s', (_, of, wrong, weight) => {
    expect(samePattern(of, wrong)?.weight ?? null).toBe(weight)
  })
})

describe('a burst of new members', () => {
  const joined = (hours: readonly number[]) => hours.map((joinedAt, n) => ({ memberId: `m${n}`, joinedAt }))
  const every = (ms: number, members: number) => joined(Array.from({ length: members }, (_, n) => n * ms))
  test.each([
    ['twenty within ten minutes', every(30_000, 20), 20],
    ['nineteen', every(1000, 19), 0],
    ['twenty that came one a minute', every(minute, 20), 0],
    [
      'twenty at once, and one an hour later',
      [...every(1000, 20), { memberId: 'late', joinedAt: 70 * minute }],
      20,
    ],
  ])('%s', (_, newcomers, meant) => {
    expect(bursts(newcomers).size).toBe(meant)
  })

  test('whoever is meant joined within ten minutes of nineteen others, in whatever order they are known', () => {
    const hours = fc.array(fc.nat(60 * minute), { maxLength: 80 })
    fc.assert(
      fc.property(hours, (all) => {
        const newcomers = joined(all)
        const meant = bursts(newcomers)
        expect(bursts([...newcomers].reverse())).toEqual(meant)
        for (const { memberId, joinedAt } of newcomers) {
          const near = all.filter((each) => Math.abs(each - joinedAt) < 10 * minute).length
          if (meant.has(memberId)) expect(near).toBeGreaterThanOrEqual(20)
        }
      }),
    )
  })

  test('whoever joined a day before the first paper is no newcomer', () => {
    expect(isNewcomer(0, 23 * 60 * minute)).toBe(true)
    expect(isNewcomer(0, 24 * 60 * minute)).toBe(false)
  })
})

describe('left the app', () => {
  const played = { score: 90, full: 100, ms: 300_000 }
  test.each([
    ['nothing told', played, null, null],
    ['a call of half a minute', played, { times: 1, ms: 30_000 }, null],
    ['a minute', played, { times: 1, ms: 60_000 }, 1],
    ['five looks elsewhere', played, { times: 5, ms: 20_000 }, 1],
    ['both', played, { times: 9, ms: 130_000 }, 2],
    ['both, with a low score', { ...played, score: 60 }, { times: 9, ms: 130_000 }, null],
  ])('%s', (_, of, away, weight) => {
    expect(leftApp(of, away)?.weight ?? null).toBe(weight)
  })
})

test('an honest slow member gives no signal of their own', () => {
  fc.assert(
    fc.property(fc.nat(100), fc.integer({ min: 60_000, max: 900_000 }), (score, ms) => {
      const played = { score, full: 100, ms }
      const paper = drawPaper(sheet3, makePool(40).questions, 'a')
      const all = new Map(makePool(40).questions.map((each) => [each.id, each]))
      expect(fasterThanReading(played, readingMs(paper, all))).toBeNull()
      expect(leftApp(played, { times: 2, ms: 20_000 })).toBeNull()
    }),
    { numRuns: 20 },
  )
})
