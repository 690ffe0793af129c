import { importRoster } from '../../cloudfunctions/registrar/import-roster'
import { removeOldRosters } from '../../cloudfunctions/registrar/old-rosters'
import { personIds } from '../../cloudfunctions/registrar/person-ids'
import type { RosterPerson } from '../../cloudfunctions/store/roster'
import type { Roster } from '../../domain/roster/roster'
import { bulk } from '../../seed/bulk'
import { openDistrict, publish, testKey, type District } from '../support/district'
import { breakingRoster, BrokenOff } from '../support/roster/breaking'
import { listOf } from '../support/roster/list'

const day = 24 * 3600_000
jest.setTimeout(60_000)
const ids = personIds(testKey)
const [older, newer] = [listOf(1200, '旧'), listOf(60, '新')]

let district: District
let said: jest.SpyInstance
beforeEach(async () => {
  said = jest.spyOn(console, 'info').mockImplementation()
  district = await openDistrict()
})
afterEach(() => {
  said.mockRestore()
  return district.stop()
})

const now = () => district.cloud.clock.now()
const doImport = async (roster: Roster) => importRoster(district.store, { ...roster, by: 'test' }, ids, now())
const pass = (days: number) => district.cloud.clock.advance(days * day)
const versions = async () =>
  (await district.store.roster.versions()).map(({ _id, state }) => [_id, state]).sort()
const hasPeople = async (rosterId: string) => {
  const people = bulk<RosterPerson>('people')
  const where = { _id: people.is.and(people.is.gt(`${rosterId}:`), people.is.lt(`${rosterId};`)) }
  return (await people.find({ where, limit: 1 })).length > 0
}
const hasPages = async (rosterId: string) =>
  (await bulk('unit_pages').find({ where: { _id: `${rosterId}:0` }, limit: 1 })).length > 0
const look = (roster = district.store.roster) =>
  removeOldRosters({ ...district.store, roster }, { now: now(), isOver: () => false })

test('a version goes a month after its import, once another has held for a day; what holds stays for good', async () => {
  const { rosterId: old } = await doImport(older)
  pass(29)
  const { rosterId } = await doImport(newer)
  expect(await look()).toBe(true)
  pass(1.5)
  expect(await look()).toBe(true)
  expect(await versions()).toEqual([[rosterId, 'whole']])
  expect(said.mock.calls).toEqual([[`roster ${old}: 1200 people and 1 pages of units removed`]])
  expect([await hasPeople(old), await hasPages(old)]).toEqual([false, false])
  pass(500)
  await look()
  expect(await versions()).toEqual([[rosterId, 'whole']])
  expect([await hasPeople(rosterId), await hasPages(rosterId)]).toEqual([true, true])
})

test('nothing goes while an instance may not know yet that another holds, nor what is younger than a month', async () => {
  await doImport(older)
  pass(40)
  await doImport(newer)
  pass(0.9)
  await look()
  expect(await versions()).toHaveLength(2)
  pass(0.2)
  await look()
  expect(await versions()).toHaveLength(1)
})

test('of one that a contest names the units stay; its people stay until the contest’s time is over', async () => {
  const { rosterId: old } = await doImport(older)
  await publish(district, 'spring', { keepUntil: '2023-03-01T10:00:00+08:00' })
  await publish(district, 'summer', { keepUntil: '2023-04-01T10:00:00+08:00' })
  await doImport(newer)
  district.cloud.clock.moveTo(Date.parse('2023-03-31T10:00:00+08:00'))
  await look()
  expect([await hasPeople(old), await hasPages(old)]).toEqual([true, true])
  district.cloud.clock.moveTo(Date.parse('2023-04-01T10:00:00+08:00'))
  await look()
  expect([await hasPeople(old), await hasPages(old)]).toEqual([false, true])
  expect(await district.store.roster.units(old)).toEqual(older.units)
  expect(await versions()).toContainEqual([old, 'units'])
  pass(400)
  await look()
  expect(await hasPages(old)).toBe(true)

  expect(await doImport(older)).toEqual({ rosterId: old, changed: true })
  expect(await versions()).toContainEqual([old, 'whole'])
  const { name, digits, unitId } = older.people[1100]!
  const personId = ids.byPhone(name, digits)
  expect(await district.store.roster.people.find(old, [personId])).toEqual([{ personId, unitId }])
})

test('broken off at any call, what holds is untouched, what is going cannot hold again, and the next look ends it', async () => {
  const { rosterId: old } = await doImport(older)
  pass(31)
  const { rosterId } = await doImport(newer)
  pass(2)
  const whole = breakingRoster(null)
  await look(whole.roster)
  const most = whole.calls()
  expect(most).toBe(12)
  for (let nth = 1; nth <= most; nth += 1)
    for (const done of [false, true]) {
      await doImport(older)
      await doImport(newer)
      pass(32)
      await expect(look(breakingRoster({ nth, done }).roster)).rejects.toThrow(BrokenOff)
      const [state] = (await versions()).flatMap(([id, state]) => (id === old ? [state] : []))
      expect(['whole', 'going', undefined]).toContain(state)
      if (state === 'going')
        expect(await doImport(older)).toEqual({ rosterId: old, changed: false, isGoing: true })
      expect((await district.store.roster.currentNow())?.rosterId).toBe(rosterId)
      await look()
      expect(await versions()).toEqual([[rosterId, 'whole']])
      expect([await hasPeople(old), await hasPages(old)]).toEqual([false, false])
    }
})

test('a version that is imported again just when it would be marked is not removed', async () => {
  const { rosterId: old } = await doImport(older)
  pass(31)
  await doImport(newer)
  pass(2)
  const { roster } = district.store
  const versions = async () => {
    const read = await roster.versions()
    await doImport(older)
    return read
  }
  await look({ ...roster, versions })
  expect((await roster.currentNow())?.rosterId).toBe(old)
  expect([await hasPeople(old), await hasPages(old)]).toEqual([true, true])
})

test('the slow timer looks once a day', async () => {
  await doImport(older)
  await publish(district, 'spring')
  await doImport(newer)
  const unnamed = (await doImport(listOf(40, '又'))).rosterId
  await doImport(newer)
  pass(32)
  await district.runErrands()
  expect((await versions()).map(([id]) => id)).not.toContain(unnamed)
  expect(await versions()).toHaveLength(2)
})
