import { good, joined, openDistrict, publish, type Ask, type District } from '../support/district'
import { answersTo } from '../support/play'
import { at } from '../support/sheets'

const day = 24 * 3600_000
let district: District
beforeAll(async () => {
  district = await openDistrict()
})
afterAll(() => district.stop())

async function play(ask: Ask, contestId: string, wrong = 0, seconds = 60): Promise<void> {
  const paper = good(await ask('startAttempt', { contestId }))
  district.cloud.clock.advance(seconds * 1000)
  const { attemptId } = paper
  good(await ask('submitAttempt', { attemptId, answers: answersTo(paper, wrong), revision: 1 }))
}

const mine = async (ask: Ask) => good(await ask('listMyContests', {})).contests

test('whoever took part in nothing has an empty list', async () => {
  expect(good(await district.phone('oNewcomer')('listMyContests', {}))).toEqual({ contests: [], next: null })
  expect(await district.phone(null)('listMyContests', {})).toMatchObject({ code: 'not_signed_in' })
})

test('a contest stands there once, with the best score, the number of tries, and a paper that is still open', async () => {
  await publish(district, 'spring')
  const ask = await joined(district, 'oThreeTries')
  await play(ask, 'spring', 4)
  await play(ask, 'spring', 1)
  expect(await mine(ask)).toEqual([
    {
      id: 'spring',
      title: '工会知识竞赛',
      opensAt: at('11-28T09:00'),
      closesAt: at('12-11T18:00'),
      fullMarks: 100,
      myScore: 95,
      tries: 2,
      attemptOpen: false,
      place: null,
    },
  ])
  good(await ask('startAttempt', { contestId: 'spring' }))
  expect(await mine(ask)).toMatchObject([{ tries: 3, myScore: 95, attemptOpen: true }])
})

test('a score that the sheet keeps back is not in the list, and no place by it', async () => {
  await publish(district, 'quiet', { show: { score: 'never', answers: 'never', explanations: 'never' } })
  const ask = await joined(district, 'oQuiet')
  await play(ask, 'quiet')
  expect(await mine(ask)).toMatchObject([{ id: 'quiet', myScore: null, tries: 1, place: null }])
})

test('places stand there once the board is frozen, for first and last and with what is read twice at most', async () => {
  await publish(district, 'autumn')
  const asks = await Promise.all([0, 1, 2].map((each) => joined(district, `oPlaced${each}`)))
  for (const [at, ask] of asks.entries()) await play(ask, 'autumn', at)
  const places = async () => (await Promise.all(asks.map(mine))).map(([contest]) => contest?.place)
  district.cloud.clock.advance(6000)
  await district.tick()
  expect(await places()).toEqual([null, null, null])
  district.cloud.clock.moveTo(at('12-11T18:05'))
  for (let turn = 0; turn < 3; turn += 1) {
    await district.tick()
    district.cloud.clock.advance(120_000)
  }
  expect(await places()).toEqual([1, 2, 3].map((place) => ({ place, shared: false })))
  district.cloud.journal.clear()
  await mine(asks[0]!)
  expect(district.cloud.journal.entries().map(({ collection }) => collection)).toEqual([
    'attempts',
    'board_pages',
  ])
})

test('a member of many years turns pages of 20, newest first, and meets each contest once', async () => {
  district.cloud.clock.moveTo(at('11-28T10:00') - 40 * day)
  const ask = await joined(district, 'oVeteran')
  for (let nth = 0; nth < 43; nth += 1) {
    const opens = new Date(district.cloud.clock.now() - 1000).toISOString()
    const closes = new Date(district.cloud.clock.now() + 3600_000).toISOString()
    await publish(district, `round-${String(nth).padStart(2, '0')}`, { window: { opens, closes } })
    // Every third pair is begun in the very same millisecond.
    await play(ask, `round-${String(nth).padStart(2, '0')}`, 0, nth % 3)
  }
  const ids: string[] = []
  const pages: number[] = []
  for (let after: { startedAt: number; id: string } | undefined, more = true; more;) {
    const page = good(await ask('listMyContests', after ? { after } : {}))
    ids.push(...page.contests.map(({ id }) => id))
    pages.push(page.contests.length)
    more = page.next !== null
    after = page.next ?? undefined
  }
  expect(pages).toEqual([20, 20, 3])
  expect(ids).toEqual([...ids].sort().reverse())
  expect(new Set(ids).size).toBe(43)
})
