import type { DeskApi } from '../../contract/desk'
import type { InputOf } from '../../contract/wire'
import {
  good,
  joined,
  openDistrict,
  publish,
  type Ask,
  type AskDesk,
  type District,
} from '../support/district'
import { answersTo } from '../support/play'
import { auditOf, memberIdOf, plantUnits, staffMember } from '../support/staff'

let district: District
let desk: AskDesk
let ask: Ask
beforeEach(async () => {
  district = await openDistrict()
  await plantUnits(district)
  await publish(district, 'spring')
  desk = await staffMember(district, 'oOrganiser', ['organiser', 'district'])
  ask = await joined(district, 'oPlayer', { streetId: 'foundry' })
})
afterEach(() => district.stop())

const player = { memberId: memberIdOf('oPlayer') }
type Granted = Partial<InputOf<DeskApi['grantOverride']>>
async function grant(what: Granted, by = desk) {
  district.cloud.clock.advance(1)
  const input = { contestId: 'spring', to: player, reason: '突然停电', ...what }
  return good(await by('grantOverride', input)).override
}
async function play() {
  const paper = good(await ask('startAttempt', { contestId: 'spring' }))
  const { attemptId } = paper
  good(await ask('submitAttempt', { attemptId, answers: answersTo(paper), revision: 1 }))
}

describe('at the desk', () => {
  test('a street’s organiser arranges for members and units of the street, and sees what lies there', async () => {
    const street = await staffMember(district, 'oDesheng', ['organiser', 'desheng'])
    await grant({ tries: 1 }, street)
    await grant({ to: { unitId: 'bakery' }, tries: 1 }, street)
    await grant({ to: { unitId: 'niujie' }, tries: 1 })
    for (const to of [{ unitId: 'niujie' }, { unitId: 'nowhere' }, { memberId: 'z'.repeat(16) }])
      expect(
        await street('grantOverride', { contestId: 'spring', to, tries: 1, reason: '停电' }),
      ).toMatchObject({ code: 'not_allowed' })
    const toOf = async (who: AskDesk) =>
      good(await who('listOverrides', { contestId: 'spring' })).overrides.map(({ to }) => to)
    expect(await toOf(street)).toEqual([{ unitId: 'bakery' }, player])
    expect(await toOf(desk)).toEqual([{ unitId: 'niujie' }, { unitId: 'bakery' }, player])
    const { overrides } = good(await desk('listOverrides', { contestId: 'spring' }))
    expect(overrides.map(({ name }) => name)).toEqual([null, null, '王秀兰'])
  })

  test('who has played for a street stays in its reach when the profile names another one', async () => {
    const niujie = await staffMember(district, 'oNiujie', ['organiser', 'niujie'])
    await play()
    await joined(district, 'oPlayer', { streetId: 'school' })
    expect(
      await niujie('grantOverride', { contestId: 'spring', to: player, tries: 1, reason: '停电' }),
    ).toMatchObject({ code: 'not_allowed' })
  })

  test('nobody arranges for themselves, for whom nobody knows, or nothing at all', async () => {
    const ask = (what: Granted) =>
      desk('grantOverride', { contestId: 'spring', to: player, tries: 1, reason: '停电', ...what })
    expect(await ask({ to: { memberId: memberIdOf('oOrganiser') } })).toMatchObject({
      code: 'not_for_yourself',
    })
    expect(await ask({ to: { memberId: 'z'.repeat(16) } })).toMatchObject({ code: 'member_not_found' })
    expect(await ask({ to: { unitId: 'nowhere' } })).toMatchObject({ code: 'unit_not_found' })
    expect(await ask({ contestId: 'none' })).toMatchObject({ code: 'contest_not_found' })
    for (const bad of [{ tries: 21 }, { tries: 0 }, { minutes: 601 }])
      expect(await ask(bad)).toMatchObject({ code: 'bad_input' })
    expect(await desk('grantOverride', { contestId: 'spring', to: player, reason: '停电' })).toMatchObject({
      code: 'bad_input',
    })
    expect(
      await desk('withdrawOverride', { contestId: 'spring', overrideId: 'none', reason: '办错了' }),
    ).toMatchObject({ code: 'override_not_found' })
  })

  test('the audit tells who arranged what over which units, without the reason', async () => {
    const { id: overrideId } = await grant({ minutes: 5, reason: '王秀兰手机坏了' })
    good(await desk('withdrawOverride', { contestId: 'spring', overrideId, reason: '王秀兰没有来' }))
    const entries = await auditOf()
    expect(entries).toMatchObject([
      { action: 'grantOverride', about: player.memberId, over: { enterprise: 'foundry' }, state: 'done' },
      { action: 'withdrawOverride', about: player.memberId, after: null, state: 'done' },
    ])
    expect(JSON.stringify(entries)).not.toContain('王秀兰')
  })

  test('fifty are listed at a time, newest first', async () => {
    for (let n = 0; n < 51; n += 1) {
      // No faster than a person grants.
      district.cloud.clock.advance(2000)
      good(await desk('grantOverride', { contestId: 'spring', to: player, tries: 1, reason: `第 ${n} 次` }))
    }
    const first = good(await desk('listOverrides', { contestId: 'spring' }))
    expect([first.overrides.length, first.overrides[0]?.reason]).toEqual([50, '第 50 次'])
    const rest = good(await desk('listOverrides', { contestId: 'spring', after: first.next! }))
    expect(rest).toMatchObject({ overrides: [{ reason: '第 0 次' }], next: null })
  })
})

test('what was arranged for a member goes when the member leaves, what was for a unit on the contest’s day', async () => {
  await grant({ tries: 1, reason: '王秀兰手机坏了' })
  await grant({ to: { unitId: 'foundry' }, tries: 1 })
  good(await ask('deleteMe', { confirm: 'delete' }))
  const left = async () => (await district.store.overrides.fresh('spring')).map(({ unitId }) => unitId)
  expect(await left()).toEqual(['foundry'])
  district.cloud.clock.moveTo(Date.parse('2023-06-30T00:00:00+08:00'))
  await district.runErrands()
  expect(await left()).toEqual([])
})

test('the own copy tells what was arranged for oneself and why, not who did; it is no change of rights', async () => {
  const { id: overrideId } = await grant({ tries: 2, reason: '手机坏了' })
  await grant({ to: { unitId: 'foundry' }, minutes: 5 })
  good(await desk('withdrawOverride', { contestId: 'spring', overrideId, reason: '已经修好' }))
  const { summary } = good(await ask('exportMyData', {}))
  expect(summary).toMatchObject({ overrides: 1, changes: 0 })
  const after = { section: 'overrides', at: null, given: 0 } as const
  const { overrides } = good(await ask('exportMyData', { after }))
  expect(overrides).toMatchObject([
    {
      contest: '工会知识竞赛',
      tries: 2,
      closesAt: null,
      reason: '手机坏了',
      withdrawn: { reason: '已经修好' },
    },
  ])
  expect(JSON.stringify(overrides)).not.toContain(memberIdOf('oOrganiser'))
})
