import { good, publish } from '../support/district'
import { answersTo } from '../support/play'
import { at } from '../support/sheets'
import { takeSpring } from '../support/spring'

const spring = takeSpring('RightsTester')
const { newMember, start } = spring

describe('another member', () => {
  test('cannot tell a foreign attempt from one that does not exist', async () => {
    const paper = await start(await newMember())
    const stranger = await newMember()
    const nobody = paper.attemptId.replace(/:1$/, ':77')
    for (const attemptId of [paper.attemptId, nobody]) {
      for (const operation of ['resumeAttempt', 'reviewAttempt'] as const) {
        expect(await stranger(operation, { attemptId })).toMatchObject({
          ok: false,
          code: 'attempt_not_found',
        })
      }
      for (const operation of ['saveAnswers', 'submitAttempt'] as const) {
        expect(await stranger(operation, { attemptId, answers: [[1]], revision: 99 })).toMatchObject({
          code: 'attempt_not_found',
        })
      }
    }
  })
})

describe('the review', () => {
  test('stays closed until the contest is over, then shows right answers and explanations', async () => {
    const ask = await newMember()
    const paper = await start(ask)
    const { attemptId } = paper
    expect(await ask('reviewAttempt', { attemptId })).toMatchObject({
      code: 'review_closed',
      at: at('12-11T18:00'),
    })
    good(await ask('submitAttempt', { attemptId, answers: answersTo(paper, 1), revision: 1 }))
    expect(await ask('reviewAttempt', { attemptId })).toMatchObject({
      code: 'review_closed',
      at: at('12-11T18:00'),
    })
    spring.district.cloud.clock.moveTo(at('12-11T18:00'))
    const review = good(await ask('reviewAttempt', { attemptId }))
    expect(review.items.map((item) => item.right)).toEqual(answersTo(paper))
    expect(review.items.map((item) => item.correct)).toEqual([...Array(19).fill(true), false])
    expect(review.items[0]!.explanation!.text).toContain('canary')
  })
})

describe('scores that the sheet keeps back', () => {
  test('are not in any reply before their hour, and the replies say when that is', async () => {
    const until = { open: false, at: at('12-11T18:00') }
    await publish(spring.district, 'quiet', {
      show: { score: 'after-close', answers: 'never', explanations: 'never' },
    })
    const ask = await newMember()
    const paper = await start(ask, 'quiet')
    const result = good(
      await ask('submitAttempt', { attemptId: paper.attemptId, answers: answersTo(paper, 4), revision: 1 }),
    )
    expect(result).toMatchObject({ score: null, right: null, best: null, scores: until })
    expect(good(await ask('readContest', { contestId: 'quiet' })).myScore).toBeNull()
    expect(good(await ask('listMyAttempts', { contestId: 'quiet' })).attempts[0]!.score).toBeNull()
    expect(good(await ask('readBoard', { contestId: 'quiet' }))).toMatchObject({
      top: [],
      mine: null,
      streets: [],
      scores: until,
    })
    spring.district.cloud.clock.moveTo(at('12-11T18:00'))
    expect(good(await ask('resumeAttempt', { attemptId: paper.attemptId }))).toMatchObject({
      closed: { score: 80, scores: { open: true } },
    })
  })
})
