import {
  good,
  joined,
  openDistrict,
  publish,
  type Ask,
  type AskDesk,
  type District,
} from '../support/district'
import type { InputOf } from '../../contract/wire'
import type { DeskApi } from '../../contract/desk'
import { answersTo } from '../support/play'
import { at } from '../support/sheets'
import { memberIdOf, plantUnits, staffMember } from '../support/staff'

/** One try a day; sheet 3 otherwise: fifteen minutes, close on 11 December at 18:00. */
let district: District
let desk: AskDesk
let ask: Ask
beforeEach(async () => {
  district = await openDistrict()
  await plantUnits(district)
  await publish(district, 'spring', {
    tries: { perDay: 1, inAll: null },
    bonus: [{ kind: 'sign-in', points: 1, perDay: 1, inAll: null }],
  })
  desk = await staffMember(district, 'oOrganiser', ['organiser', 'district'])
  ask = await joined(district, 'oPlayer', { streetId: 'foundry' })
})
afterEach(() => district.stop())

const close = at('12-11T18:00')
const day = 24 * 3600_000
type Granted = Partial<InputOf<DeskApi['grantOverride']>>
const player = { memberId: memberIdOf('oPlayer') }
/** Grants, and waits until every instance knows. */
async function grant(what: Granted, by = desk) {
  const { override } = good(
    await by('grantOverride', { contestId: 'spring', to: player, reason: '突然停电', ...what }),
  )
  district.cloud.clock.advance(10_001)
  return override
}
const start = (who = ask) => who('startAttempt', { contestId: 'spring' })
const page = async (who = ask) => good(await who('readContest', { contestId: 'spring' }))
async function play(who = ask) {
  const paper = good(await start(who))
  const { attemptId } = paper
  good(await who('submitAttempt', { attemptId, answers: answersTo(paper), revision: 1 }))
}
const minutesOf = ({ startedAt, deadline }: { startedAt: number; deadline: number }) =>
  (deadline - startedAt) / 60_000

describe('another try', () => {
  test('for one member: the page tells it, the member plays once more, another member does not', async () => {
    const other = await joined(district, 'oOther', { streetId: 'foundry' })
    for (const who of [ask, other]) await play(who)
    await grant({ tries: 1 })
    expect(await page()).toMatchObject({
      relief: { tries: 1, minutes: 0, closesAt: null },
      triesPerDay: 2,
      closesAt: close,
      start: { may: true, leftToday: 1 },
    })
    expect(await page(other)).not.toHaveProperty('relief')
    await play()
    for (const who of [ask, other]) expect(await start(who)).toMatchObject({ code: 'no_tries_today' })
  })

  test('for a unit: everybody of a street, in whatever enterprise, and nobody of the next', async () => {
    const [mate, stranger] = [
      await joined(district, 'oMate', { streetId: 'desheng' }),
      await joined(district, 'oStranger', { streetId: 'school' }),
    ]
    for (const who of [ask, mate, stranger]) await play(who)
    await grant({ to: { unitId: 'desheng' }, tries: 1 })
    for (const who of [ask, mate]) await play(who)
    expect(await start(stranger)).toMatchObject({ code: 'no_tries_today' })
  })

  test('for a unit: who has not played yet counts by the own unit, afterwards by the one that played', async () => {
    await grant({ to: { unitId: 'foundry' }, tries: 2 })
    expect(await page()).toMatchObject({ start: { may: true, leftToday: 3 } })
    await play()
    await joined(district, 'oPlayer', { streetId: 'school' })
    expect(await page()).toMatchObject({ start: { may: true, leftToday: 2 } })
  })

  test('two arrangements add up; one that is withdrawn counts no more, and withdrawing it again changes nothing', async () => {
    await play()
    const { id } = await grant({ tries: 2 })
    await grant({ to: { unitId: 'foundry' }, tries: 1 })
    expect(await page()).toMatchObject({ start: { leftToday: 3 } })
    const input = { contestId: 'spring', overrideId: id, reason: '办错了' }
    good(await desk('withdrawOverride', input))
    good(await desk('withdrawOverride', input))
    district.cloud.clock.advance(10_001)
    expect(await page()).toMatchObject({ start: { leftToday: 1 }, relief: { tries: 1 } })
  })

  test('at a gate whose tries are used up', async () => {
    await publish(district, 'walk', {
      draw: [{ type: 'single', count: 5, points: 2 }],
      tries: { perDay: null, inAll: null },
      awards: [],
      gates: {
        gates: [{ name: '第一关' }],
        opening: 'together',
        missed: 'can-be-made-up',
        order: 'any',
        passPercent: 60,
        triesEach: 1,
        worth: 'marks',
      },
    })
    const begin = () => ask('startAttempt', { contestId: 'walk', gate: 0 })
    const { attemptId } = good(await begin())
    good(await ask('submitAttempt', { attemptId, answers: [], revision: 1 }))
    expect(await begin()).toMatchObject({ code: 'gate_done' })
    await grant({ contestId: 'walk', tries: 1 })
    expect(good(await ask('readContest', { contestId: 'walk' })).map).toMatchObject([
      { state: 'open', triesLeft: 1 },
    ])
    good(await begin())
  })
})

describe('more time', () => {
  test('of several the longest holds, for a member and for a unit', async () => {
    await grant({ minutes: 10 })
    await grant({ to: { unitId: 'foundry' }, minutes: 30 })
    expect((await page()).relief).toEqual({ tries: 0, minutes: 30, closesAt: null })
    expect(minutesOf(good(await start()))).toBe(45)
    const mate = await joined(district, 'oMate', { streetId: 'bakery' })
    expect(minutesOf(good(await start(mate)))).toBe(15)
  })

  test('reaches a paper that is open: the next save and the next look tell it, and what comes late is taken', async () => {
    const paper = good(await start())
    const save = (revision: number) =>
      ask('saveAnswers', { attemptId: paper.attemptId, answers: answersTo(paper), revision })
    expect(good(await save(1))).not.toHaveProperty('deadline')
    district.cloud.clock.advance(10_001)
    await grant({ minutes: 20 })
    const deadline = paper.deadline + 20 * 60_000
    expect(good(await save(2))).toMatchObject({ deadline })
    expect(good(await ask('resumeAttempt', { attemptId: paper.attemptId }))).toMatchObject({
      open: { deadline },
    })
    district.cloud.clock.moveTo(paper.deadline + 60_000)
    await district.tick()
    expect(await page()).toMatchObject({ openAttempt: { deadline } })
    good(await save(3))
    district.cloud.clock.moveTo(deadline + 20_000)
    await district.tick()
    expect(good(await ask('resumeAttempt', { attemptId: paper.attemptId }))).toMatchObject({
      closed: { state: 'expired', score: 100, ms: 35 * 60_000 },
    })
  })

  test('is cut at the close, also in an open paper; with a later close it goes on to that', async () => {
    district.cloud.clock.moveTo(close - 5 * 60_000)
    const paper = good(await start())
    expect(paper.deadline).toBe(close)
    await grant({ minutes: 20 })
    const deadline = async () => {
      const reply = good(await ask('resumeAttempt', { attemptId: paper.attemptId }))
      return 'open' in reply ? reply.open.deadline : 'closed'
    }
    expect(await deadline()).toBe(close)
    await grant({ closesAt: close + 10 * 60_000 })
    expect(await deadline()).toBe(close + 10 * 60_000)
  })

  test('does not open a paper again whose time is over', async () => {
    const { attemptId, deadline } = good(await start())
    district.cloud.clock.moveTo(deadline + 16_000)
    await grant({ minutes: 60 })
    expect(good(await ask('resumeAttempt', { attemptId }))).toMatchObject({ closed: { state: 'expired' } })
  })
})

describe('a later close', () => {
  const isFinal = async () => (await district.store.contests.fresh('spring'))?.final

  test('lets one begin and earn after the close while others are refused; the board freezes only afterwards', async () => {
    const other = await joined(district, 'oOther', { streetId: 'foundry' })
    await play(other)
    const later = close + 2 * day
    await grant({ closesAt: later })
    expect(await page()).toMatchObject({ closesAt: later, relief: { closesAt: later } })
    district.cloud.clock.moveTo(close + 60 * 60_000)
    await district.tick()
    expect(await isFinal()).toBe(false)

    const listed = async (who: Ask) => good(await who('listContests', {})).contests[0]
    expect(await listed(ask)).toMatchObject({ phase: 'open', closesAt: later })
    expect(await listed(other)).toMatchObject({ phase: 'closed', closesAt: close })
    expect(await start(other)).toMatchObject({ code: 'contest_closed' })
    const signIn = { contestId: 'spring', what: { kind: 'sign-in' } } as const
    expect(await other('earnBonus', signIn)).toMatchObject({ code: 'contest_closed' })
    good(await ask('earnBonus', signIn))
    await play()
    const attemptId = `spring:${memberIdOf('oOther')}:1`
    expect(await other('reviewAttempt', { attemptId })).toMatchObject({ code: 'review_closed', at: later })
    expect(good(await other('resumeAttempt', { attemptId }))).toMatchObject({
      closed: { review: { open: false, at: later } },
    })
    district.cloud.clock.advance(6000)
    await district.tick()
    expect(good(await other('readBoard', { contestId: 'spring' }))).toMatchObject({
      members: 2,
      final: false,
    })

    district.cloud.clock.moveTo(later)
    expect(await start()).toMatchObject({ code: 'contest_closed' })
    good(await other('reviewAttempt', { attemptId }))
    await district.tick()
    expect(await isFinal()).toBe(false)
    district.cloud.clock.moveTo(later + 76_000)
    await district.tick()
    expect(await isFinal()).toBe(true)
    expect(
      await desk('grantOverride', { contestId: 'spring', to: player, tries: 1, reason: '停电' }),
    ).toMatchObject({
      code: 'contest_final',
    })
  })

  test('that is withdrawn holds nothing up any more, a minute after', async () => {
    const { id: overrideId } = await grant({ closesAt: close + 9 * day })
    const withdrawnAt = close + day
    district.cloud.clock.moveTo(withdrawnAt)
    good(await desk('withdrawOverride', { contestId: 'spring', overrideId, reason: '会员已经答过' }))
    district.cloud.clock.moveTo(withdrawnAt + 60_000)
    await district.tick()
    expect(await isFinal()).toBe(false)
    expect(await start()).toMatchObject({ code: 'contest_closed' })
    district.cloud.clock.moveTo(withdrawnAt + 76_000)
    await district.tick()
    expect(await isFinal()).toBe(true)
  })

  test.each([
    ['in the past', at('11-28T09:30')],
    ['before that of the rules', close - 1],
    ['more than thirty days later', close + 30 * day + 1],
  ])('%s is refused', async (_, closesAt) => {
    expect(
      await desk('grantOverride', { contestId: 'spring', to: player, closesAt, reason: '停电' }),
    ).toMatchObject({ code: 'close_not_possible' })
  })
})

test('arranged or not, a warm start costs two reads and one write', async () => {
  await grant({ tries: 3 })
  await grant({ to: { unitId: 'foundry' }, minutes: 5 })
  await play()
  district.cloud.journal.clear()
  good(await start())
  const kinds = district.cloud.journal.entries().map(({ kind }) => kind)
  expect(kinds.sort()).toEqual(['read', 'read', 'write'])
})
