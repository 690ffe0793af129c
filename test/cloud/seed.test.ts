import { bulk } from '../../seed/bulk'
import { plantBank } from '../../seed/bank'
import { inventMembers } from '../../seed/members'
import { districtContest, plantWholeDistrict } from '../../seed/whole-district'
import { personIds } from '../../cloudfunctions/registrar/person-ids'
import type { Batch, BoardPage } from '../../cloudfunctions/store/boards'
import type { Contest } from '../../cloudfunctions/store/contests'
import type { Attempt } from '../../domain/attempt'
import type { UnitLevel } from '../../domain/unit'
import { good, openDistrict, testKey, type District } from '../support/district'
import { naiveBoard } from '../support/naive-board'

/** The whole district is written in bulk; this holds it against what doors and clock make of the same attempts. */
const members = 1200
const key = testKey
let district: District
let planted: BoardPage[]

const pages = () => bulk<BoardPage>('board_pages').find({ where: {}, orderBy: [['_id', 'asc']], limit: 1000 })
const figures = (all: BoardPage[]) =>
  all.map((page) =>
    page.kind === 'summary' ? { ...page, seq: 0, foldedAt: 0, digest: '' } : { ...page, seq: 0 },
  )

const own = () => district.phone(inventMembers(8)[7]!.openid)

async function attempts(): Promise<Attempt[]> {
  const all = bulk<Attempt>('attempts')
  const parts = [1, 2].map((foldedIn) =>
    all.find({ where: { contestId: districtContest, foldedIn }, limit: 1000 }),
  )
  return (await Promise.all(parts)).flat()
}

beforeAll(async () => {
  district = await openDistrict(Date.parse('2026-11-23T10:00:00+08:00'))
  await plantBank(district.store)
  const now = district.cloud.clock.now()
  await plantWholeDistrict({ store: district.store, memberKey: key, members, now, say: () => undefined })
  planted = await pages()
})
afterAll(() => district.stop())
jest.setTimeout(60_000)

test('the planted board is a plain recount of the planted attempts', async () => {
  const finished = (await attempts()).map(({ memberId, unit, n, finish }) => ({
    memberId,
    streetId: unit!.street,
    n,
    ...finish!,
  }))
  const recount = naiveBoard(finished)
  expect(recount).toHaveLength(members)
  const board = good(await own()('readBoard', { contestId: districtContest }))
  expect(board).toMatchObject({ final: true, phase: 'closed', members })
  expect(board.top.map(({ score, ms }) => [score, ms])).toEqual(
    recount.slice(0, 100).map(({ score, ms }) => [score, ms]),
  )
  const mine = recount.find((_, at) => at + 1 === board.mine?.place)
  expect(mine).toMatchObject({ score: board.mine?.score, ms: board.mine?.ms })
})

test('and it is what the clock folds from the same attempts, page by page', async () => {
  const { store, cloud } = district
  const [all, batches] = [bulk<Attempt>('attempts'), bulk<Batch>('batches')]
  await all.update({ contestId: districtContest, foldedIn: all.is.gt(0) }, { foldedIn: 0 })
  await bulk<BoardPage>('board_pages').remove({ _id: all.is.gt('') })
  await batches.remove({ _id: all.is.gt('') })
  await bulk<Contest>('contests').update({ _id: districtContest }, { final: false })
  cloud.clock.advance(120_000)
  for (let run = 0; run < 3; run += 1) {
    await district.tick()
    cloud.clock.advance(6000)
  }
  expect(figures(await pages())).toEqual(figures(planted))
  expect((await store.contests.get(districtContest, cloud.clock.now() + 120_000))?.final).toBe(true)
  const chain = await batches.find({ where: {}, orderBy: [['_id', 'asc']], limit: 10 })
  expect(chain.map(({ deltas }) => deltas.length)).toEqual([1000, 200])
})

test('a planted attempt can be replayed through the review, as one that came through the doors', async () => {
  const { attempts: mine } = good(await own()('listMyAttempts', { contestId: districtContest }))
  const review = good(await own()('reviewAttempt', { attemptId: mine[0]!.attemptId }))
  const right = review.items.filter(({ correct }) => correct)
  expect(right.reduce((total, { points }) => total + points, 0)).toBe(mine[0]!.score)
})

test('the planted roster has every street, 913 enterprises and 3,747 teams, whose head counts are the members', async () => {
  const { store, cloud } = district
  const current = (await store.roster.current(cloud.clock.now()))!
  const units = await store.roster.units(current.rosterId)
  const of = (level: UnitLevel) => units.filter((unit) => unit.level === level)
  expect([of('street').length, of('enterprise').length, of('team').length]).toEqual([15, 913, 3747])
  for (const level of ['street', 'enterprise'] as const)
    expect(of(level).reduce((sum, { people }) => sum + people, 0)).toBe(members)
  expect(current.people).toBe(members)
  const { name, phone, streetId } = inventMembers(1)[0]!
  const me = await store.roster.people.find(current.rosterId, [personIds(key).byPhone(name, phone)])
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const mine = byId.get(me[0]!.unitId)!
  expect(byId.get(mine.parentId!)?.parentId ?? mine.parentId).toBe(streetId)
})
