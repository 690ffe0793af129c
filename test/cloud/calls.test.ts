import { told } from '../support/told'
import { good, openDistrict, publish, type District } from '../support/district'
import { plantArticle } from '../support/articles'
import { answersTo } from '../support/play'
import { countCalls } from '../support/count-calls'

/** What each action may cost: database calls of each action, counted warm from the cloud's own journal. */
let district: District
beforeAll(async () => {
  district = await openDistrict()
  await publish(district, 'spring')
  for (let n = 0; n < 25; n += 1)
    await plantArticle(district.store, `story-${n}`, { publishedAt: 1_000_000 + n })
  const ask = district.phone('oFirst')
  good(await ask('saveProfile', told('李桂英', 'niujie')))
  const paper = good(await ask('startAttempt', { contestId: 'spring' }))
  good(await ask('submitAttempt', { attemptId: paper.attemptId, answers: answersTo(paper, 3), revision: 1 }))
  district.cloud.clock.advance(6000)
  await district.tick()
  good(await ask('readBoard', { contestId: 'spring' }))
})
afterAll(() => district.stop())

const count = (action: () => Promise<unknown>) => countCalls(district, action)

test('start, save and submit', async () => {
  const ask = district.phone('oSecond')
  good(await ask('saveProfile', told('赵国庆', 'niujie')))
  let paper = good(await ask('startAttempt', { contestId: 'spring' }))
  good(await ask('submitAttempt', { attemptId: paper.attemptId, answers: [], revision: 1 }))

  expect(
    await count(async () => {
      paper = good(await ask('startAttempt', { contestId: 'spring' }))
    }),
  ).toEqual({ reads: 2, writes: 1, scans: [] })
  const { attemptId } = paper
  expect(
    await count(() => ask('saveAnswers', { attemptId, answers: answersTo(paper, 9), revision: 1 })),
  ).toEqual({
    reads: 0,
    writes: 1,
    scans: [],
  })
  expect(
    await count(() => ask('submitAttempt', { attemptId, answers: answersTo(paper), revision: 2 })),
  ).toEqual({
    reads: 1,
    writes: 1,
    scans: [],
  })
})

test('a start that ends an overdue attempt costs one write more', async () => {
  const ask = district.phone('oThird')
  good(await ask('saveProfile', told('周敏', 'niujie')))
  good(await ask('startAttempt', { contestId: 'spring' }))
  district.cloud.clock.advance(920_000)
  const { reads, writes } = await count(async () => good(await ask('startAttempt', { contestId: 'spring' })))
  // The pages kept in the instance are a quarter of an hour old by then, so the contest is read once more, and what is arranged in it.
  expect(reads).toBeLessThanOrEqual(4)
  expect(writes).toBe(2)
})

test('the board with my place, lists and articles', async () => {
  const ask = district.phone('oFirst')
  await ask('readBoard', { contestId: 'spring' })
  expect(await count(() => ask('readBoard', { contestId: 'spring' }))).toEqual({
    reads: 1,
    writes: 0,
    scans: [],
  })
  // What is pinned is asked once in ten seconds.
  await ask('listArticles', {})
  expect(await count(() => ask('listArticles', {}))).toEqual({ reads: 1, writes: 0, scans: [] })
  expect(await count(() => ask('listArticles', { channel: 'rights' }))).toEqual({
    reads: 1,
    writes: 0,
    scans: [],
  })
  expect(await count(() => ask('readArticle', { articleId: 'story-3' }))).toEqual({
    reads: 1,
    writes: 0,
    scans: [],
  })
  // The member, and whether there is a roster: this district has none, and none is not kept.
  expect(await count(() => ask('readCard', {}))).toEqual({ reads: 2, writes: 0, scans: [] })
  await ask('listContests', {})
  expect(await count(() => ask('listContests', {}))).toEqual({ reads: 1, writes: 0, scans: [] })
  expect(await count(() => ask('readContest', { contestId: 'spring' }))).toEqual({
    reads: 1,
    writes: 0,
    scans: [],
  })
})

test('my contests: one read while they are open, one more for places on frozen boards', async () => {
  const ask = district.phone('oFirst')
  await ask('listContests', {})
  expect(await count(() => ask('listMyContests', {}))).toEqual({ reads: 1, writes: 0, scans: [] })
})

test('a run of the clock with nothing to do is one read; a fold writes what it touches', async () => {
  district.cloud.clock.advance(6000)
  await district.tick()
  expect(await count(() => district.tick())).toEqual({ reads: 1, writes: 0, scans: [] })
  const ask = district.phone('oFirst')
  const paper = good(await ask('startAttempt', { contestId: 'spring' }))
  good(await ask('submitAttempt', { attemptId: paper.attemptId, answers: answersTo(paper), revision: 1 }))
  district.cloud.clock.advance(6000)
  const fold = await count(() => district.tick())
  expect(fold.scans).toEqual([])
  // jobs, attempts, summary, pages; overdue attempts of the other job
  expect(fold.reads).toBeLessThanOrEqual(6)
  // two leases taken and given back; batch, streets, two cells, marks, summary
  expect(fold.writes).toBeLessThanOrEqual(10)
})
