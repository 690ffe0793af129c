import { good } from '../support/district'
import { answersTo } from '../support/play'
import { takeSpring } from '../support/spring'

const spring = takeSpring('AttemptTester')
const { newMember, start, wait } = spring

describe('answers on their way', () => {
  test('are kept, and another phone goes on with them', async () => {
    const ask = await newMember()
    const paper = await start(ask)
    const answers = answersTo(paper, 12)
    good(await ask('saveAnswers', { attemptId: paper.attemptId, answers, revision: 3 }))
    expect(good(await ask('resumeAttempt', { attemptId: paper.attemptId }))).toEqual({
      open: { ...paper, answers, revision: 3 },
    })
  })

  test('never go back to an older revision; the same save again is accepted', async () => {
    const ask = await newMember()
    const { attemptId } = await start(ask)
    good(await ask('saveAnswers', { attemptId, answers: [[1]], revision: 5 }))
    expect(await ask('saveAnswers', { attemptId, answers: [[1]], revision: 5 })).toMatchObject({
      ok: true,
      data: { revision: 5 },
    })
    expect(await ask('saveAnswers', { attemptId, answers: [[2]], revision: 5 })).toMatchObject({
      code: 'newer_elsewhere',
    })
    expect(await ask('saveAnswers', { attemptId, answers: [[2]], revision: 4 })).toMatchObject({
      code: 'newer_elsewhere',
    })
    expect(good(await ask('resumeAttempt', { attemptId }))).toMatchObject({
      open: { answers: [[1]], revision: 5 },
    })
  })

  test('are taken until the grace is over, and not after', async () => {
    const ask = await newMember()
    const { attemptId } = await start(ask)
    wait(910)
    good(await ask('saveAnswers', { attemptId, answers: [[1]], revision: 1 }))
    wait(6)
    expect(await ask('saveAnswers', { attemptId, answers: [[2]], revision: 2 })).toMatchObject({
      code: 'attempt_closed',
    })
  })
})

describe('submitting', () => {
  test('grades the paper and says the score at once', async () => {
    const ask = await newMember()
    const paper = await start(ask)
    wait(300)
    const result = good(
      await ask('submitAttempt', { attemptId: paper.attemptId, answers: answersTo(paper, 3), revision: 1 }),
    )
    expect(result).toMatchObject({
      state: 'submitted',
      already: false,
      score: 85,
      right: 17,
      questions: 20,
      fullMarks: 100,
    })
    expect(result.ms).toBeGreaterThanOrEqual(300_000)
    expect(result.ms).toBeLessThan(310_000)
    expect(result.best).toMatchObject({ score: 85, thisOne: true })
  })

  test('twice gives the same score, whatever is sent the second time', async () => {
    const ask = await newMember()
    const paper = await start(ask)
    const first = good(
      await ask('submitAttempt', { attemptId: paper.attemptId, answers: answersTo(paper, 10), revision: 1 }),
    )
    const second = good(
      await ask('submitAttempt', { attemptId: paper.attemptId, answers: answersTo(paper), revision: 9 }),
    )
    expect(second).toEqual({ ...first, already: true })
  })

  test('from two phones at once gives one score, and the later one is told', async () => {
    const ask = await newMember()
    const paper = await start(ask)
    const wrong = [0, 5, 10, 15, 20, 2, 7, 12]
    const results = await Promise.all(
      wrong.map((each) =>
        ask('submitAttempt', { attemptId: paper.attemptId, answers: answersTo(paper, each), revision: 1 }),
      ),
    )
    const told = results.map(good)
    expect(told.filter((result) => !result.already)).toHaveLength(1)
    expect(new Set(told.map((result) => result.score)).size).toBe(1)
  })

  test('with fewer answers than another phone has saved is refused, so that nothing is lost', async () => {
    const ask = await newMember()
    const paper = await start(ask)
    good(await ask('saveAnswers', { attemptId: paper.attemptId, answers: answersTo(paper, 5), revision: 8 }))
    expect(
      await ask('submitAttempt', { attemptId: paper.attemptId, answers: [], revision: 7 }),
    ).toMatchObject({ code: 'newer_elsewhere' })
    expect(
      good(await ask('submitAttempt', { attemptId: paper.attemptId, answers: answersTo(paper), revision: 8 }))
        .score,
    ).toBe(100)
  })

  test('within the grace counts, with the time of the paper and no more', async () => {
    const ask = await newMember()
    const paper = await start(ask)
    wait(912)
    const result = good(
      await ask('submitAttempt', { attemptId: paper.attemptId, answers: answersTo(paper), revision: 1 }),
    )
    expect(result).toMatchObject({ state: 'submitted', score: 100, ms: 900_000 })
  })

  test('after the grace counts what had been saved, and says so', async () => {
    const ask = await newMember()
    const paper = await start(ask)
    good(await ask('saveAnswers', { attemptId: paper.attemptId, answers: answersTo(paper, 16), revision: 1 }))
    wait(916)
    const result = good(
      await ask('submitAttempt', { attemptId: paper.attemptId, answers: answersTo(paper), revision: 2 }),
    )
    expect(result).toMatchObject({ state: 'expired', already: true, score: 20, ms: 900_000 })
  })

  test('a bank that changes never alters a paper that was drawn: the changed bank is another pool', async () => {
    const ask = await newMember()
    const paper = await start(ask)
    const { contests } = spring.district.store
    const [question] = (await contests.pool('pool-spring', 0)).map((each) => ({ ...each, stem: '改过的题' }))
    const changed = { poolId: 'pool-spring', questions: [question!] }
    expect(await contests.insertPool({ ...changed, _id: 'pool-spring#0' })).toBe(false)
    await expect(contests.insertPool({ ...changed, _id: 'pool-spring#1' })).rejects.toThrow('another pool')
    await expect(
      contests.insertKeys({ _id: 'pool-spring#1', poolId: 'pool-spring', keys: [] }),
    ).rejects.toThrow('another pool')
    // Instances keep a pool for an hour.
    wait(3700)
    const { attemptId, questions } = await start(await newMember())
    expect(questions.some(({ stem }) => stem === '改过的题')).toBe(false)
    expect(attemptId).not.toBe(paper.attemptId)
    const { closed } = good(await ask('resumeAttempt', { attemptId: paper.attemptId })) as { closed: object }
    expect(closed).toMatchObject({ state: 'expired', questions: 20 })
  })

  test('an attempt whose time is over is ended by the next start, which begins another', async () => {
    const ask = await newMember()
    const paper = await start(ask)
    wait(916)
    expect((await start(ask)).n).toBe(2)
    expect(good(await ask('resumeAttempt', { attemptId: paper.attemptId }))).toMatchObject({
      closed: { state: 'expired', score: 0 },
    })
  })

  test('a worse second try leaves the first as the counting one', async () => {
    const ask = await newMember()
    const first = await start(ask)
    good(
      await ask('submitAttempt', { attemptId: first.attemptId, answers: answersTo(first, 2), revision: 1 }),
    )
    const second = await start(ask)
    const result = good(
      await ask('submitAttempt', { attemptId: second.attemptId, answers: answersTo(second, 9), revision: 1 }),
    )
    expect(result).toMatchObject({ score: 55, best: { score: 90, thisOne: false } })
    expect(good(await ask('readContest', { contestId: 'spring' }))).toMatchObject({
      myScore: 90,
      triesUsedToday: 2,
      openAttempt: null,
      start: { may: true, leftToday: 1 },
    })
    expect(
      good(await ask('listMyAttempts', { contestId: 'spring' })).attempts.map((one) => one.score),
    ).toEqual([55, 90])
  })
})
