import type { Attempt } from '../../domain/attempt'
import { good, joined, openDistrict, publish, type Ask, type District } from '../support/district'
import { naiveBoard, naiveStreets, type Finished } from '../support/naive-board'
import { answersTo } from '../support/play'
import { at } from '../support/sheets'

let district: District
beforeAll(async () => {
  district = await openDistrict()
  await publish(district, 'spring')
})
afterAll(() => district.stop())

const streets = ['desheng', 'niujie', 'yuetan']

const member = (index: number): Promise<Ask> =>
  joined(district, `oBoardPlayer${index}`, {
    name: `王${'甲乙丙丁戊己庚辛'[index % 8]}`,
    streetId: streets[index % 3]!,
  })

async function play(ask: Ask, wrong: number, seconds: number): Promise<void> {
  const paper = good(await ask('startAttempt', { contestId: 'spring' }))
  district.cloud.clock.advance(seconds * 1000)
  good(
    await ask('submitAttempt', { attemptId: paper.attemptId, answers: answersTo(paper, wrong), revision: 1 }),
  )
}

/** A run of the timer whose jobs are due. */
async function tick(): Promise<void> {
  district.cloud.clock.advance(6000)
  await district.tick()
}

async function finished(): Promise<Finished[]> {
  const attempts: Attempt[] = []
  for (let index = 0; index < 12; index += 1) {
    const id = await memberId(index)
    attempts.push(...(await district.store.attempts.ofMember('spring', id, 50)))
  }
  return attempts.flatMap(({ memberId, unit, n, finish }) =>
    finish
      ? [{ memberId, streetId: unit!.street, n, score: finish.score, ms: finish.ms, at: finish.at }]
      : [],
  )
}

const memberId = async (index: number): Promise<string> => {
  const { attempts } = good(
    await district.phone(`oBoardPlayer${index}`)('listMyAttempts', { contestId: 'spring' }),
  )
  return attempts[0]!.attemptId.split(':')[1]!
}

test('a board on which nobody stands yet is empty and says since when', async () => {
  expect(good(await district.phone('oReader')('readBoard', { contestId: 'spring' }))).toMatchObject({
    members: 0,
    top: [],
    mine: null,
    streets: [],
    final: false,
  })
})

test('my own place shows at once, before the board has counted me', async () => {
  const ask = await member(0)
  await play(ask, 4, 100)
  const board = good(await ask('readBoard', { contestId: 'spring' }))
  expect(board.mine).toMatchObject({ place: 1, score: 80, me: true, name: '王*' })
  expect(board.top).toEqual([])
})

test('after the fold everybody stands where a naive recomputation puts them', async () => {
  for (let index = 0; index < 12; index += 1)
    await play(await member(index), (index * 7) % 5, 60 + ((index * 37) % 90))
  for (let index = 0; index < 12; index += 5) await play(await member(index), index % 3, 70)
  await tick()
  const attempts = await finished()
  const naive = naiveBoard(attempts)
  for (let index = 0; index < 12; index += 1) {
    const board = good(await district.phone(`oBoardPlayer${index}`)('readBoard', { contestId: 'spring' }))
    const id = await memberId(index)
    expect(board.mine!.place).toBe(1 + naive.findIndex((one) => one.memberId === id))
    expect(board.members).toBe(12)
    expect(board.top.filter((row) => row.me)).toHaveLength(1)
    expect(board.top.map(({ score, ms }) => [score, ms])).toEqual(naive.map(({ score, ms }) => [score, ms]))
  }
  const { streets } = good(await district.phone('oReader')('readBoard', { contestId: 'spring' }))
  expect(new Map(streets.map((row) => [row.streetId, row.members]))).toEqual(
    new Map([...naiveStreets(attempts)].map(([id, street]) => [id, street.members])),
  )
})

test('no reply about a board carries a member id or a whole name', async () => {
  const reply = JSON.stringify(await district.phone('oReader')('readBoard', { contestId: 'spring' }))
  expect(reply).not.toMatch(/王[甲乙丙丁戊己庚辛]/)
  for (let index = 0; index < 12; index += 1) expect(reply).not.toContain(await memberId(index))
})

test('every attempt is folded once, in batches chained by their digests', async () => {
  await play(await member(3), 0, 90)
  await tick()
  const batches = [
    (await district.store.boards.batch('spring', 1))!,
    (await district.store.boards.batch('spring', 2))!,
  ]
  expect(batches[1]!.previous).toBe(batches[0]!.digest)
  const ids = batches.flatMap((batch) => batch.deltas.map((delta) => delta.attemptId))
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toHaveLength((await finished()).length)
})

test('two workers at once fold no attempt twice', async () => {
  await play(await member(4), 0, 80)
  district.cloud.clock.advance(6000)
  await Promise.all([district.tick(), district.tick({ again: true }), district.tick({ again: true })])
  const naive = naiveBoard(await finished())
  const board = good(await district.phone('oReader')('readBoard', { contestId: 'spring' }))
  expect(board.top.map(({ score, ms }) => [score, ms])).toEqual(naive.map(({ score, ms }) => [score, ms]))
})

test('a client cannot run the clock, and the clock does nothing unless the timer fires it', async () => {
  expect(await district.cloud.call('clock', {}, { openid: 'oBoardPlayer1' })).toMatchObject({
    ok: false,
    code: 'FORBIDDEN',
  })
  expect(await district.cloud.call('clock', { TRIGGER_SRC: 'timer', Type: 'Timer' }, null)).toMatchObject({
    ok: false,
  })
})

test('when the contest is over the clock ends what is open, and then the board is final', async () => {
  const ask = await member(5)
  district.cloud.clock.moveTo(at('12-11T17:59'))
  const paper = good(await ask('startAttempt', { contestId: 'spring' }))
  good(await ask('saveAnswers', { attemptId: paper.attemptId, answers: answersTo(paper), revision: 1 }))
  district.cloud.clock.moveTo(at('12-11T18:01'))
  await tick()
  await tick()
  expect(good(await ask('resumeAttempt', { attemptId: paper.attemptId }))).toMatchObject({
    closed: { state: 'expired', score: 100, ms: at('12-11T18:00') - paper.startedAt },
  })
  district.cloud.clock.moveTo(at('12-11T18:10'))
  await tick()
  await tick()
  district.cloud.clock.advance(120_000)
  await tick()
  const board = good(await ask('readBoard', { contestId: 'spring' }))
  expect(board).toMatchObject({ final: true, phase: 'closed', mine: { score: 100 } })
  const naive = naiveBoard(await finished())
  expect(board.top.map(({ score, ms }) => [score, ms])).toEqual(naive.map(({ score, ms }) => [score, ms]))
  expect(await district.store.jobs.due('clock', at('12-31T00:00'), 10)).toEqual([])
})
