import { importRoster } from '../../cloudfunctions/registrar/import-roster'
import { personIds } from '../../cloudfunctions/registrar/person-ids'
import { federation } from '../../config/federation'
import type { Unit } from '../../domain/unit'
import {
  good,
  joined,
  openDistrict,
  publish,
  testKey,
  type AskDesk,
  type District,
} from '../support/district'
import { auditOf, memberIdOf, staffMember } from '../support/staff'
import { told } from '../support/told'
import { later } from '../support/sheets'

const opens = Date.parse('2022-12-20T09:00:00+08:00')

/** Every street, and of Desheng these enterprises, each with a team of its name. */
function unitsWith(...names: string[]): Unit[] {
  const unit = (id: string, level: Unit['level'], parentId: string | null): Unit => ({
    ...{ id, level, name: id, short: null, initials: id, parentId, people: 10 },
  })
  return [
    ...federation.streets.map(({ id }) => unit(id, 'street', null)),
    ...names.map((name) => unit(`e-${name}`, 'enterprise', 'desheng')),
    ...names.map((name) => unit(`t-${name}`, 'team', `e-${name}`)),
  ]
}

let district: District
let organiser: AskDesk
beforeEach(async () => {
  district = await openDistrict()
  organiser = await staffMember(district, 'oOrganiser', ['organiser', 'district'])
})
afterEach(() => district.stop())

const importUnits = async (...names: string[]) => {
  const roster = { units: unitsWith(...names), people: [], by: 'test' }
  const { rosterId } = await importRoster(
    district.store,
    roster,
    personIds(testKey),
    district.cloud.clock.now(),
  )
  district.cloud.clock.advance(61_000)
  return rosterId
}
const rosterOf = async (contestId: string) => (await district.store.contests.fresh(contestId))?.rosterId
const freeze = (contestId = 'autumn') => organiser('freezeRoster', { contestId })

test('a contest begins with the roster of its publication, and a later import changes nothing of it', async () => {
  await publish(district, 'before', later)
  const first = await importUnits('foundry')
  await publish(district, 'autumn', later)
  await importUnits('foundry', 'bakery')
  expect([await rosterOf('before'), await rosterOf('autumn')]).toEqual([null, first])
})

test('an organiser of the district lets the roster that holds now count, once, with an audit entry', async () => {
  const first = await importUnits('foundry')
  await publish(district, 'autumn', later)
  const second = await importUnits('foundry', 'bakery')
  for (let turn = 0; turn < 2; turn += 1)
    expect(good(await freeze())).toEqual({ rosterId: second, units: 19, people: 0 })
  expect(await rosterOf('autumn')).toBe(second)
  expect(await auditOf()).toMatchObject([
    {
      action: 'freezeRoster',
      by: memberIdOf('oOrganiser'),
      about: 'contest:autumn',
      over: 'district',
      before: { rosterId: first },
      after: { rosterId: second },
      state: 'done',
    },
  ])
  const chief = await staffMember(district, 'oChief', ['administrator', 'district'])
  expect(good(await chief('readAudit', { about: 'contest:autumn' })).entries).toHaveLength(1)
})

test('from two minutes before the opening on it stays', async () => {
  const first = await importUnits('foundry')
  await publish(district, 'autumn', later)
  await importUnits('foundry', 'bakery')
  for (const hour of [opens - 120_000, opens, opens + 1]) {
    district.cloud.clock.moveTo(hour)
    expect(await freeze()).toMatchObject({ code: 'roster_frozen' })
  }
  expect(await rosterOf('autumn')).toBe(first)
  district.cloud.clock.moveTo(opens - 130_000)
  expect((await freeze()).ok).toBe(true)
})

test('without a roster, or of an unknown contest, there is nothing to freeze', async () => {
  await publish(district, 'autumn', later)
  expect(await freeze()).toMatchObject({ code: 'roster_not_found' })
  await importUnits('foundry')
  expect(await freeze('no-contest')).toMatchObject({ code: 'contest_not_found' })
})

test('of two who freeze at the same time one is told that it changed meanwhile, or both did the same', async () => {
  await publish(district, 'autumn', later)
  const rosterId = await importUnits('foundry')
  const replies = await Promise.all([freeze(), freeze()])
  const done = replies.filter(({ ok }) => ok).length
  expect(done).toBeGreaterThan(0)
  expect(await rosterOf('autumn')).toBe(rosterId)
  expect((await auditOf()).filter(({ state }) => state === 'done').length).toBeLessThanOrEqual(1)
})

describe('who begins', () => {
  const unitIn = async (openid: string, contestId = 'spring') =>
    (await district.store.attempts.last(contestId, memberIdOf(openid)))?.unit

  test('stands where the roster of the contest has them, also when a later one has moved their unit', async () => {
    await importUnits('foundry', 'bakery')
    await publish(district, 'spring')
    const ask = district.phone('oBaker')
    const moved = unitsWith('bakery', 'school').map((unit) =>
      unit.id === 'e-bakery' ? { ...unit, parentId: 'niujie' } : unit,
    )
    const later = { units: moved, people: [], by: 'test' }
    await importRoster(district.store, later, personIds(testKey), district.cloud.clock.now())
    district.cloud.clock.advance(61_000)
    expect(good(await ask('saveProfile', told('李桂英', 't-bakery'))).profile.unit?.id).toBe('t-bakery')
    expect((await district.store.members.get(memberIdOf('oBaker')))?.unit?.street).toBe('niujie')
    good(await ask('startAttempt', { contestId: 'spring' }))
    expect(await unitIn('oBaker')).toEqual({ street: 'desheng', enterprise: 'e-bakery', team: 't-bakery' })
  })

  test('in a unit that it does not know, stands in the street', async () => {
    await importUnits('foundry')
    await publish(district, 'spring')
    await importUnits('foundry', 'school')
    const ask = district.phone('oTeacher')
    good(await ask('saveProfile', told('李桂英', 't-school')))
    good(await ask('startAttempt', { contestId: 'spring' }))
    expect(await unitIn('oTeacher')).toEqual({ street: 'desheng', enterprise: null, team: null })
  })

  test('costs no database call more for it', async () => {
    await importUnits('foundry')
    await publish(district, 'spring')
    const warm = await joined(district, 'oWarm')
    good(await warm('startAttempt', { contestId: 'spring' }))
    const ask = await joined(district, 'oNext')
    district.cloud.journal.clear()
    good(await ask('startAttempt', { contestId: 'spring' }))
    expect(
      district.cloud.journal
        .entries()
        .map(({ collection }) => collection)
        .sort(),
    ).toEqual(['attempts', 'attempts', 'members'])
  })
})
