import { importRoster } from '../../cloudfunctions/registrar/import-roster'
import { personIds } from '../../cloudfunctions/registrar/person-ids'
import type { RosterPerson, RosterVersion, UnitPage } from '../../cloudfunctions/store/roster'
import type { Roster } from '../../domain/roster/roster'
import { bulk } from '../../seed/bulk'
import { openDistrict, testKey, type District } from '../support/district'
import { breakingRoster, BrokenOff } from '../support/roster/breaking'
import { listOf } from '../support/roster/list'

const key = testKey
const ids = personIds(key)
let district: District
beforeAll(async () => void (district = await openDistrict()))
afterAll(() => district.stop())
jest.setTimeout(60_000)

const now = () => district.cloud.clock.now()
/** What every worker sees a minute later. */
const later = () => district.store.roster.current(now() + 60_000)
const doImport = (roster: Roster, into = district.store.roster) =>
  importRoster({ roster: into }, { ...roster, by: 'test' }, ids, now())

async function forget(): Promise<void> {
  for (const name of ['rosters', 'unit_pages', 'people']) {
    const all = bulk<{ _id: string }>(name)
    await all.remove({ _id: all.is.gt('') })
  }
}
beforeEach(forget)

test('an imported roster holds: its units in order, its people found by name and number', async () => {
  const roster = listOf(2500)
  const { rosterId, changed } = await doImport(roster)
  expect(changed).toBe(true)
  expect(await district.store.roster.currentNow()).toMatchObject({
    rosterId,
    by: 'test',
    importedAt: expect.any(Number),
    people: 2500,
    units: roster.units.length,
  })
  expect(await district.store.roster.units(rosterId)).toEqual(roster.units)
  expect(roster.units[3]).toMatchObject({ name: '大栅栏街道', initials: 'dsljd' })
  const { name, digits, unitId } = roster.people[1234]!
  const found = await district.store.roster.people.find(rosterId, [
    ids.byPhone(name, digits),
    ids.byLastFour(name, digits.slice(-4), unitId),
    ids.byPhone(name, '13999999999'),
  ])
  expect(found).toEqual([{ personId: ids.byPhone(name, digits), unitId }])
})

test('the same file again, its rows in another order, changes nothing', async () => {
  const roster = listOf(300)
  const first = await doImport(roster)
  const { roster: watched, calls } = breakingRoster(null)
  const again = await doImport({ ...roster, people: [...roster.people].reverse() }, watched)
  expect(again).toEqual({ rosterId: first.rosterId, changed: false })
  expect(calls()).toBe(1)
})

test('an earlier version stays readable, and can hold again without being stored again', async () => {
  const [one, other] = [listOf(200, '甲'), listOf(200, '乙')]
  const first = await doImport(one)
  const second = await doImport(other)
  expect(second.rosterId).not.toBe(first.rosterId)
  expect((await later())?.rosterId).toBe(second.rosterId)
  expect(await district.store.roster.units(first.rosterId)).toEqual(one.units)
  const { roster: watched, calls } = breakingRoster(null)
  expect(await doImport(one, watched)).toEqual({ rosterId: first.rosterId, changed: true })
  expect(calls()).toBe(5)
  expect((await district.store.roster.currentNow())?.rosterId).toBe(first.rosterId)
})

describe('an import that is broken off at any call', () => {
  test('shows nothing, leaves the earlier roster as it was, and is whole when it is repeated', async () => {
    const [before, after] = [listOf(50, '旧'), listOf(1100, '新')]
    const old = await doImport(before)
    const whole = breakingRoster(null)
    const { rosterId } = await doImport(after, whole.roster)
    const all = await contents()
    const most = whole.calls()
    expect(most).toBe(12)
    for (let nth = 1; nth <= most; nth += 1) {
      for (const done of [false, true]) {
        await forget()
        await doImport(before)
        await expect(doImport(after, breakingRoster({ nth, done }).roster)).rejects.toThrow(BrokenOff)
        const isMade = nth >= most && done
        expect((await district.store.roster.currentNow())?.rosterId).toBe(isMade ? rosterId : old.rosterId)
        expect(await doImport(after)).toEqual({ rosterId, changed: !isMade })
        expect(await contents()).toEqual(all)
      }
    }
  })

  test('also where a part was stored in part', async () => {
    const roster = listOf(1500)
    const { rosterId } = await doImport(roster)
    const people = bulk<RosterPerson>('people')
    const some = await people.find({ where: { _id: people.is.gt('') }, limit: 700 })
    await forget()
    await people.insert(some)
    expect((await doImport(roster)).rosterId).toBe(rosterId)
    expect((await contents()).people).toHaveLength(1500)
  })
})

test('two imports of one file at once make one roster', async () => {
  const roster = listOf(1100)
  const [one, other] = await Promise.all([doImport(roster), doImport(roster)])
  expect(one.rosterId).toBe(other.rosterId)
  expect((await contents()).people).toHaveLength(1100)
})

test('no name and no number of anybody listed is anywhere in the database', async () => {
  await doImport(listOf(120))
  const exported = await (await fetch(`${district.cloud.url}/_/api/export`)).text()
  expect(exported).toContain('甲0公司')
  expect(exported).not.toContain('密探')
  expect(exported).not.toContain('1388800')
})

test('without the right key nobody is found, and ids of members and people never meet', () => {
  const stranger = personIds('another key for tests only')
  expect(stranger.byPhone('王秀兰', '13800000001')).not.toBe(ids.byPhone('王秀兰', '13800000001'))
  expect(ids.byPhone('阿依古丽.买买提', '13800000001')).toBe(ids.byPhone('阿依古丽·买买提', '13800000001'))
  expect(ids.byPhone('王秀兰', '13800000001')).toMatch(/^[\w-]{20}$/)
  expect(() => personIds('short')).toThrow('MEMBER_KEY')
})

async function contents() {
  const read = async <D extends { _id: string }>(name: string) => {
    const all = bulk<D>(name)
    const found: D[] = []
    for (let last = ''; ; last = found.at(-1)!._id) {
      const part = await all.find({ where: { _id: all.is.gt(last) }, orderBy: [['_id', 'asc']], limit: 1000 })
      found.push(...part)
      if (part.length < 1000) return found
    }
  }
  const versions = await read<RosterVersion>('rosters')
  return {
    versions: versions.map(({ importedAt: _, ...rest }) => rest),
    pages: await read<UnitPage>('unit_pages'),
    people: await read<RosterPerson>('people'),
  }
}
