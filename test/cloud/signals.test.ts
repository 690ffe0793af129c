import type { SignalRow } from '../../cloudfunctions/store/signals'
import { good, joined, openDistrict, publish, type District } from '../support/district'
import { allSingles, playWith, watched } from '../support/mistakes'
import { memberIdOf, plantUnits } from '../support/staff'
import { told } from '../support/told'

let district: District
beforeEach(async () => {
  district = await openDistrict()
  await plantUnits(district)
  await publish(district, 'spring', allSingles)
})
afterEach(() => district.stop())

const found = (): Promise<SignalRow[]> =>
  district.store.signals.page(
    { contestId: 'spring', scopes: [{ level: 'district' }], state: 'open', notOf: '', after: '' },
    1000,
  )
const brief = async () => (await found()).map(({ kind, weight, words }) => ({ kind, weight, words }))

test('an honest slow member leaves nothing in the queue, however good the paper was', async () => {
  const ask = await joined(district, 'oHonest')
  await playWith(district, ask, 'spring')
  await playWith(district, ask, 'spring', { wrong: [1, 2, 3, 4, 5] })
  await watched(district)
  expect(await found()).toEqual([])
})

test('a paper that nobody can have read is brought to a person, and its score stays as it is', async () => {
  const ask = await joined(district, 'oFast')
  const attemptId = await playWith(district, ask, 'spring', { ms: 20_000, wrong: [1] })
  await watched(district)
  expect(await brief()).toEqual([
    {
      kind: 'faster-than-reading',
      weight: 4,
      words: '通读这份试卷最快也要 1 分 34 秒，用时 20 秒，得 78 分（满分 80 分）。',
    },
  ])
  expect((await found())[0]).toMatchObject({
    attemptId,
    score: 78,
    unit: { street: 'desheng' },
  })
  expect(good(await ask('readContest', { contestId: 'spring' })).myScore).toBe(78)
})

test('what the phone says of the time out of the app is kept with the paper, and is a hint of the smallest weight', async () => {
  const ask = await joined(district, 'oAway')
  const attemptId = await playWith(district, ask, 'spring', { away: { times: 2, ms: 70_000 } })
  await watched(district)
  expect(await brief()).toEqual([
    {
      kind: 'left-app',
      weight: 1,
      words: '答题时离开小程序 2 次，共 1 分 10 秒（用时 5 分 0 秒），得 80 分。',
    },
  ])
  expect((await district.store.attempts.get(attemptId))?.away).toEqual({ times: 2, ms: 70_000 })
})

test('nobody was away longer than the paper took; a phone that tells nonsense is refused', async () => {
  const ask = await joined(district, 'oBoast')
  const attemptId = await playWith(district, ask, 'spring', { ms: 60_000, away: { times: 1, ms: 9e7 } })
  const paper = (await district.store.attempts.get(attemptId))!
  expect(paper.away).toEqual({ times: 1, ms: paper.finish!.ms })
  for (const away of [
    { times: -1, ms: 0 },
    { times: 1 },
    { times: 1, ms: 1e12 },
    { times: 1.5, ms: 1 },
    null,
  ])
    expect(
      await ask('submitAttempt', { attemptId, answers: [], revision: 2, away: away as never }),
    ).toMatchObject({
      code: 'bad_input',
    })
})

test('the same mistakes of three members are found although they lie in three batches, and once for each paper', async () => {
  const wrong = [3, 7, 11, 19]
  const papers: string[] = []
  for (const openid of ['oOne', 'oTwo', 'oThree', 'oFour']) {
    expect(await brief()).toHaveLength(openid === 'oFour' ? 3 : 0)
    papers.push(await playWith(district, await joined(district, openid), 'spring', { wrong }))
    await playWith(district, await joined(district, `${openid}Else`), 'spring', { wrong: wrong.slice(1) })
    await watched(district)
  }
  const rows = await found()
  expect(rows.map(({ attemptId }) => attemptId)).toEqual(papers)
  expect(rows.map(({ words }) => words.match(/\d+/g))).toEqual([
    ['4', '2'],
    ['4', '2'],
    ['4', '2'],
    ['4', '3'],
  ])
})

test('twenty new members of one enterprise within ten minutes are a hint; of a street they are an ordinary day', async () => {
  const join = async (openid: string, unitId: string) => {
    const ask = district.phone(openid)
    good(await ask('saveProfile', told('王秀兰', unitId)))
    return ask
  }
  const all = Array.from({ length: 21 }, (_, n) => n)
  const asks = await Promise.all(
    all.flatMap((n) => [join(`oFoundry${n}`, 'foundry'), join(`oStreet${n}`, 'niujie')]),
  )
  district.cloud.clock.advance(20 * 60_000)
  // The last of the enterprise comes an hour after the others.
  district.cloud.clock.advance(60 * 60_000)
  const late = await join('oLate', 'foundry')
  for (const [at, ask] of [...asks, late].entries()) {
    await playWith(district, ask, 'spring', { ms: 100_000 })
    if (at % 15 === 0) await watched(district)
  }
  await watched(district)
  const rows = await found()
  expect(new Set(rows.map(({ memberId }) => memberId))).toEqual(
    new Set(all.map((n) => memberIdOf(`oFoundry${n}`))),
  )
  expect(rows.every(({ kind, weight }) => kind === 'burst' && weight === 1)).toBe(true)
})

test('a minute without news costs one read; a batch five calls, ten when there is something to compare', async () => {
  // Papers are counted too, by a job of its own.
  await district.store.jobs.remove('progress:spring', 0)
  const plays = async (openid: string, how: Parameters<typeof playWith>[3]) =>
    playWith(district, await joined(district, openid), 'spring', how)
  const calls = async () => {
    district.cloud.clock.advance(61_000)
    await district.tick()
    district.cloud.journal.clear()
    district.cloud.clock.advance(61_000)
    await district.runErrands()
    return district.cloud.journal
      .entries()
      .filter(
        ({ collection }) =>
          !['jobs', 'contests', 'subscriptions', 'pools', 'answer_keys'].includes(String(collection)),
      )
      .map(({ kind, collection }) => `${kind} ${String(collection)}`)
  }
  await calls()
  expect(await calls()).toEqual(['read batches'])
  for (const openid of ['oA', 'oB']) await plays(openid, { wrong: [1, 2, 3, 4] })
  const look = ['read batches', 'read attempts', 'write traces', 'read traces']
  expect(await calls()).toEqual([...look, 'read batches'])
  await plays('oC', { wrong: [1, 2, 3, 4] })
  expect(await calls()).toEqual([...look, 'read traces', 'write signals', 'read batches'])
  await plays('oD', { wrong: [1, 2, 3, 4] })
  const again = ['write signals', 'read signals', 'write signals']
  expect(await calls()).toEqual([...look, 'read traces', ...again, 'read batches'])
  expect(
    district.cloud.journal.entries().filter(({ index, kind }) => index === null && kind === 'read'),
  ).toEqual([])
})

test('when the board is final and all is looked at, the work ends; on the day of the contest its signals go', async () => {
  await playWith(district, await joined(district, 'oFast'), 'spring', { ms: 20_000, wrong: [1, 2, 3, 4] })
  await watched(district)
  district.cloud.clock.moveTo(Date.parse('2022-12-11T19:00:00+08:00'))
  await watched(district)
  await watched(district)
  const kinds = async () =>
    (await district.store.jobs.due('errands', 9e15, 100)).map(({ kind }) => kind).sort()
  expect(await kinds()).toEqual(['expire', 'expire-daily'])
  expect(await found()).toHaveLength(1)
  district.cloud.clock.moveTo(Date.parse('2023-06-30T00:01:00+08:00'))
  await watched(district)
  expect(await found()).toEqual([])
  expect(await district.store.traces.forgetSome('spring', 10)).toBe(0)
})

test('a member who leaves takes signals and traces along', async () => {
  const ask = await joined(district, 'oLeaver')
  await playWith(district, ask, 'spring', { ms: 20_000, wrong: [1, 2, 3, 4] })
  await watched(district)
  expect(await found()).toHaveLength(1)
  good(await ask('deleteMe', { confirm: 'delete' }))
  expect(await found()).toEqual([])
  expect(await district.store.traces.forgetSome('spring', 10)).toBe(0)
})

test('whoever left before the batch was looked at leaves nothing in the queue', async () => {
  const ask = await joined(district, 'oLeaver')
  await playWith(district, ask, 'spring', { ms: 20_000 })
  good(await ask('deleteMe', { confirm: 'delete' }))
  await watched(district)
  expect(await found()).toEqual([])
})
