import { database } from 'wx-server-sdk'
import { breaker, ofFunction } from '../support/breaker'
import { good, joined, openDistrict, publish, type AskDesk, type District } from '../support/district'
import { allSingles, playWith, watched } from '../support/mistakes'
import { auditOf, plantUnits, staffMember } from '../support/staff'
import { told } from '../support/told'
import { at } from '../support/sheets'

let district: District
let organiser: AskDesk
const { options, brokenOff, sweep } = breaker(ofFunction('errands'))
beforeAll(async () => {
  district = await openDistrict(at('11-28T10:00'), options)
  await plantUnits(district)
  await publish(district, 'spring', allSingles)
  await district.store.jobs.remove('signals:spring', 0)
  organiser = await staffMember(district, 'oOrganiser', ['organiser', 'district'])
})
afterAll(() => district.stop())

const fold = async () => {
  district.cloud.clock.advance(61_000)
  await district.tick()
}
const progress = async () => good(await organiser('readProgress', { contestId: 'spring' }))
const brief = async () => {
  const { takers, papers, submitted, expired, open } = await progress()
  return { takers, papers, submitted, expired, open }
}

/** Twelve members, in two hours and three batches: all miss question 3, half of them question 7; one lets the time run out. */
async function play(): Promise<void> {
  for (let n = 0; n < 12; n += 1) {
    if (n === 6) {
      await fold()
      district.cloud.clock.moveTo(at('11-28T12:10'))
    }
    const ask = district.phone(`oMember${n}`)
    good(await ask('saveProfile', told('王秀兰', n < 4 ? 'foundry' : n < 9 ? 'niujie' : 'desheng')))
    await playWith(district, ask, 'spring', { wrong: n % 2 ? [3, 7] : [3], ms: 120_000 })
  }
  await fold()
  const again = district.phone('oMember0')
  await playWith(district, again, 'spring', { wrong: [3], ms: 60_000 })
  const late = await joined(district, 'oLate')
  good(await late('startAttempt', { contestId: 'spring' }))
}

test('before anything is counted the figures are empty, and every street is there', async () => {
  expect(await progress()).toMatchObject({
    at: null,
    takers: 0,
    open: 0,
    hours: [],
    missed: [],
    people: 1500,
  })
  expect((await progress()).streets).toHaveLength(15)
})

test('papers that have ended are counted by hour, street and enterprise, and questions by how they were answered', async () => {
  await play()
  await watched(district)
  const { streets, enterprises, hours, missed, ...all } = await progress()
  expect(all).toMatchObject({
    edition: 1,
    isBehindEdition: false,
    takers: 12,
    papers: 13,
    submitted: 13,
    open: 1,
  })
  expect(hours).toEqual([
    { from: at('11-28T10:00'), takers: 6, papers: 6 },
    { from: at('11-28T12:00'), takers: 6, papers: 7 },
  ])
  expect(streets.slice(0, 3)).toMatchObject([
    { unitId: 'desheng', takers: 7, papers: 8, people: 100 },
    { unitId: 'niujie', takers: 5, papers: 5 },
    { takers: 0 },
  ])
  expect(enterprises).toMatchObject([{ unitId: 'foundry', takers: 4, papers: 5 }])
  expect(missed.map(({ questionId, seen, right }) => [questionId, seen, right])).toEqual([
    ['single-3', 13, 0],
    ['single-7', 13, 7],
  ])
})

test('a paper whose time ran out is told from one that was handed in', async () => {
  district.cloud.clock.advance(3 * 3600_000)
  await fold()
  await watched(district)
  expect(await brief()).toEqual({ takers: 13, papers: 14, submitted: 13, expired: 1, open: 0 })
})

const sdk = () => database({ throwOnNotFound: false } as object)
async function counted(): Promise<object[]> {
  const { data } = (await sdk().collection('progress').orderBy('_id', 'asc').limit(1000).get()) as {
    data: unknown
  }
  return data as object[]
}
const startAnew = () =>
  sdk()
    .collection('progress')
    .where({ _id: sdk().command.neq('') })
    .remove()

test('a batch is counted once, wherever the counting breaks off and however many count at once', async () => {
  const rows = await counted()
  expect(rows).toHaveLength(2)
  await sweep(16, async (nth, does) => {
    await startAnew()
    await brokenOff(nth, does, () => district.runErrands())
    // What a dead run held is free again by then.
    district.cloud.clock.advance(3 * 60_000)
    await district.runErrands()
    expect({ nth, does, rows: await counted() }).toEqual({ nth, does, rows })
  })
  await startAnew()
  district.cloud.clock.advance(61_000)
  await Promise.all([district.runErrands(), district.runErrands({ again: true })])
  expect(await counted()).toEqual(rows)
}, 120_000)

test('a minute without news costs three reads, and the figures of a desk four, however many took part', async () => {
  district.cloud.clock.advance(61_000)
  const callsOf = async (act: () => Promise<unknown>) => {
    district.cloud.journal.clear()
    await act()
    return district.cloud.journal
      .entries()
      .filter(({ collection }) => collection !== 'jobs' && collection !== 'subscriptions')
      .map(
        ({ kind, collection, index }) =>
          `${kind} ${String(collection)}${index === null && kind === 'read' ? ' scan' : ''}`,
      )
  }
  expect(await callsOf(() => district.runErrands())).toEqual([
    'read contests',
    'read progress',
    'read batches',
  ])
  await progress()
  expect(await callsOf(progress)).toEqual(['read staff', 'read contests', 'read attempts', 'read progress'])
})

test('a correction is counted anew with its own figures; until then those before it are shown, and said to be', async () => {
  const corrections = [{ kind: 'withdrawn' as const, questionId: 'single-3' }]
  good(await organiser('correctContest', { contestId: 'spring', holds: 1, corrections, reason: '题目有误' }))
  district.cloud.clock.advance(61_000)
  await district.tick()
  expect(await progress()).toMatchObject({ edition: 1, isBehindEdition: true, takers: 13 })
  for (let turn = 0; turn < 3; turn += 1) await fold()
  expect(await progress()).toMatchObject({ edition: 1, isBehindEdition: true, takers: 13 })
  await watched(district)
  const after = await progress()
  expect(after).toMatchObject({ edition: 2, isBehindEdition: false, takers: 13, papers: 14 })
  expect(after.missed[0]).toMatchObject({ questionId: 'single-7', right: 7 })
  expect(after.missed.some(({ questionId }) => questionId === 'single-3')).toBe(false)
})

test('when the board is frozen and all is counted the work ends; a correction after that is counted too', async () => {
  district.cloud.clock.moveTo(at('12-12T00:10'))
  for (let turn = 0; turn < 3; turn += 1) await watched(district)
  const kinds = async () => (await district.store.jobs.ofContest('spring')).map(({ kind }) => kind).sort()
  expect(await kinds()).toEqual(['expire'])
  good(await organiser('correctContest', { contestId: 'spring', holds: 2, corrections: [], reason: '恢复' }))
  for (let turn = 0; turn < 4; turn += 1) await watched(district)
  expect(await progress()).toMatchObject({ edition: 3, isBehindEdition: false, takers: 13 })
  expect((await progress()).missed[0]).toMatchObject({ questionId: 'single-3', right: 0 })
})

test('the desk finds a question by its words without its key; to see the key is written down', async () => {
  const { questions } = good(
    await organiser('searchQuestions', { contestId: 'spring', text: '题 single-12' }),
  )
  expect(questions.map(({ id }) => id)).toEqual(['single-12'])
  expect(JSON.stringify(questions)).not.toContain('canary')
  const { key } = good(await organiser('readQuestionKey', { contestId: 'spring', questionId: 'single-12' }))
  expect(key.right).toEqual([0])
  expect((await auditOf()).at(-1)).toMatchObject({
    action: 'readQuestionKey',
    about: 'contest:spring',
    after: { questionId: 'single-12' },
  })
})

test('the desk lists contests with how many took part, and reads how far one has come', async () => {
  const list = good(await organiser('listDeskContests', { which: 'closed' }))
  expect(list).toMatchObject({ next: null, contests: [{ contestId: 'spring', stage: 'frozen', takers: 13 }] })
  const contest = good(await organiser('readDeskContest', { contestId: 'spring' }))
  expect(contest).toMatchObject({ stage: 'frozen', edition: 3, open: 0, roster: { rosterId: 'r-1' } })
  expect(contest.digest).toMatch(/^[0-9a-f]{64}$/)
  expect(contest.notice.find(({ label }) => label === '限时')).toBeDefined()
})
