import { createHash } from 'node:crypto'
import { importRoster } from '../../cloudfunctions/registrar/import-roster'
import { removeOldRosters } from '../../cloudfunctions/registrar/old-rosters'
import { personIds } from '../../cloudfunctions/registrar/person-ids'
import type { UnitChange } from '../../domain/roster/change-unit'
import { contentDigest, inParts, personLines } from '../../domain/roster/content'
import type { Roster } from '../../domain/roster/roster'
import { good, openDistrict, publish, testKey, type AskDesk, type District } from '../support/district'
import { listOf } from '../support/roster/list'
import { told } from '../support/told'
import { auditOf, forgetStaff, staffMember } from '../support/staff'

const digest = (text: string) => createHash('sha256').update(text).digest('hex')
const day = 24 * 3600_000
const ids = personIds(testKey)
const [first, second] = [listOf(300, '甲'), listOf(1500, '乙')]

let district: District
let desk: AskDesk
beforeEach(async () => {
  district = await openDistrict()
  await forgetStaff()
  desk = await staffMember(district, 'oChief', ['administrator', 'district'])
})
afterEach(() => district.stop())
jest.setTimeout(60_000)

const now = () => district.cloud.clock.now()
const holding = async () => (await district.store.roster.currentNow())?.rosterId ?? null

const begin = ({ units, people }: Roster) =>
  desk('beginRoster', {
    digest: contentDigest(units, personLines(people), digest),
    units: units.length,
    people: people.length,
  })

/** All but the last step; leaves out the last so many parts. */
async function bring(roster: Roster, without = 0): Promise<string> {
  const { rosterId, is } = good(await begin(roster))
  if (is !== 'coming') return rosterId
  const units = inParts(roster.units).map((units, n) => ({ rosterId, n, units }))
  const people = inParts(personLines(roster.people)).map((people) => ({ rosterId, people }))
  const parts = [...units, ...people]
  for (const part of parts.slice(0, parts.length - without)) good(await desk('addRosterPart', part))
  return rosterId
}
const importAt = async (roster: Roster) =>
  good(await desk('holdRoster', { rosterId: await bring(roster), holds: await holding() })).rosterId
const correct = async (change: UnitChange, reason = '和单位核对过') =>
  desk('correctUnit', { holds: (await holding())!, change, reason })

test('a roster brought in parts shows nothing until it is made to hold, with one entry, and is the same as by the command', async () => {
  const rosterId = await bring(second)
  expect(await holding()).toBeNull()
  expect(good(await desk('readRoster', { part: 0 }))).toEqual({ held: null, parts: 0, units: [] })
  good(await desk('holdRoster', { rosterId, holds: null }))
  const { held, units } = good(await desk('readRoster', { part: 0 }))
  expect(held).toMatchObject({ rosterId, by: '王秀兰', people: 1500, units: second.units.length })
  expect(units).toEqual(second.units)
  const { name, digits, unitId } = second.people[1234]!
  const personId = ids.byPhone(name, digits)
  expect(await district.store.roster.people.find(rosterId, [personId])).toEqual([{ personId, unitId }])
  const entries = await auditOf()
  expect(entries).toHaveLength(1)
  const after = { rosterId, units: second.units.length, people: 1500 }
  expect(entries[0]).toMatchObject({ action: 'holdRoster', before: null, after, state: 'done' })
  expect(good(await begin(second))).toEqual({ rosterId, is: 'holds' })
  expect(await importRoster(district.store, { ...second, by: 'test' }, ids, now())).toMatchObject({
    changed: false,
  })
})

test('what has not come whole can’t be made to hold; brought on, parts sent twice change nothing', async () => {
  await importAt(first)
  const rosterId = await bring(second, 1)
  const holds = await holding()
  expect(await desk('holdRoster', { rosterId, holds })).toMatchObject({ code: 'roster_incomplete' })
  expect(await bring(second)).toBe(rosterId)
  expect(await desk('holdRoster', { rosterId, holds: 'r-other' })).toMatchObject({
    code: 'changed_meanwhile',
  })
  good(await desk('holdRoster', { rosterId, holds }))
  expect(await holding()).toBe(rosterId)
  expect((await district.store.roster.comeOf(rosterId)).people).toBe(1500)
})

test('what was broken off goes after a day, and nothing of it is accepted any more; what holds stays', async () => {
  const kept = await importAt(first)
  const rosterId = await bring(second, 1)
  district.cloud.clock.advance(day)
  const part = { rosterId, people: personLines(second.people.slice(0, 1)) }
  expect(await desk('addRosterPart', part)).toMatchObject({ code: 'roster_incomplete' })
  district.cloud.clock.advance(1000)
  const said = jest.spyOn(console, 'info').mockImplementation()
  expect(await removeOldRosters(district.store, { now: now(), isOver: () => false })).toBe(true)
  said.mockRestore()
  expect(await district.store.roster.comeOf(rosterId)).toEqual({ units: [], people: 0 })
  expect((await district.store.roster.versions()).map(({ _id }) => _id)).toEqual([kept])
})

test('a unit corrected by hand keeps its id and its people; it is written down, and a contest keeps its version', async () => {
  const before = await importAt(first)
  await publish(district, 'spring')
  const unit = first.units.find(({ level }) => level === 'enterprise')!
  const facts = { name: '甲字第一有限公司', short: '甲一', initials: 'jzdyyxgs jy', people: unit.people + 5 }
  const done = good(await correct({ kind: 'correct', unitId: unit.id, ...facts }))
  const after = await district.store.roster.units(done.rosterId)
  expect(after.find(({ id }) => id === unit.id)).toEqual({ ...unit, ...facts })
  const street = (units: typeof after) => units.find(({ id }) => id === unit.parentId)!.people
  expect(street(after)).toBe(street(first.units) + 5)
  expect(good(await desk('readRoster', { part: 0 })).held).toMatchObject({ people: 300 })

  const person = first.people.find(({ unitId }) => unitId === unit.id)!
  const member = district.phone('oMember')
  district.cloud.clock.advance(61_000)
  const phone = { code: district.cloud.wechat.phoneCode(person.digits) }
  const { profile } = good(await member('saveProfile', { ...told(person.name, unit.id), phone }))
  expect(profile).toMatchObject({ verified: true, unit: { names: [expect.any(String), facts.name] } })

  const [entry] = (await auditOf()).filter(({ action }) => action === 'correctUnit')
  expect(entry).toMatchObject({
    about: `unit:${unit.id}`,
    before: unit,
    after: { ...facts, id: unit.id, reason: '和单位核对过' },
  })
  expect((await district.store.contests.fresh('spring'))?.rosterId).toBe(before)
  const { rosters } = good(await desk('listRosters', {}))
  expect(rosters).toMatchObject([
    { rosterId: done.rosterId, holds: true, corrects: true, contests: [] },
    { rosterId: before, holds: false, corrects: false, contests: [{ id: 'spring' }] },
  ])

  // However old the version is that was corrected: its people are those of the one that holds.
  district.cloud.clock.advance(400 * day)
  await removeOldRosters(district.store, { now: now(), isOver: () => false })
  expect((await district.store.roster.comeOf(before)).people).toBe(300)
})

test('a correction against a roster that holds no more, or that can’t be, is refused', async () => {
  const old = await importAt(first)
  const unitId = first.units.find(({ level }) => level === 'enterprise')!.id
  await importAt(second)
  const change = { kind: 'close', unitId } as const
  expect(await desk('correctUnit', { holds: old, change, reason: '撤销' })).toMatchObject({
    code: 'changed_meanwhile',
  })
  expect(await correct(change)).toMatchObject({ code: 'unit_not_found' })
  expect(await auditOf()).toHaveLength(2)
})
