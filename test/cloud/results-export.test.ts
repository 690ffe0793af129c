import { good, joined, openDistrict, publish, type AskDesk, type District } from '../support/district'
import { countCalls } from '../support/count-calls'
import { naiveMembers, naiveUnit } from '../support/naive-results'
import { exported, fold, papersOf, playAll, smallRoster, type Player } from '../support/results'
import { twoBoards } from '../support/sheets'
import { appoint, auditOf, memberIdOf, staffMember } from '../support/staff'
import { plantRosterOf } from '../support/units'

const contestId = 'spring'
const day = 86_400_000

let district: District
let chief: AskDesk
beforeAll(async () => {
  district = await openDistrict()
  await plantRosterOf(district, smallRoster)
  await publish(district, contestId, { units: twoBoards, tries: { perDay: null, inAll: null } })
  chief = await staffMember(district, 'oChief', ['organiser', 'district'])
  await playAll(district, contestId, players)
  await fold(district)
  const attemptId = `${contestId}:${memberIdOf('oPlayer3')}:1`
  good(await chief('decideSignal', { contestId, attemptId, decision: 'annul', reason: '承认看了答案' }))
  good(await chief('correctContest', { contestId, holds: 1, corrections: [], reason: '作废一份' }))
  for (let turn = 0; turn < 4; turn += 1) await fold(district)
  district.cloud.clock.advance(60_000)
})
afterAll(() => district.stop())

const places = ['casters', 'foundry', 'bakery', 'school', 'desheng', 'niujie']
/** Fourteen members; the fourth has one paper alone, which is annulled. */
const players = Array.from({ length: 14 }, (_, at): Player => {
  const papers = Array.from({ length: at === 3 ? 1 : 1 + (at % 3) }, (_, n): [number, number] => [
    (at * 7 + n * 5) % 9,
    30 + ((at * 13 + n * 17) % 40),
  ])
  return {
    openid: `oPlayer${at}`,
    name: `王${'甲乙丙丁戊己庚辛壬癸子丑寅卯'.charAt(at)}`,
    unitId: places[at % places.length]!,
    papers,
  }
})

const begin = async (what: ('units' | 'members' | 'absent' | 'awards')[], unitId?: string, desk = chief) =>
  good(await desk('beginExport', { contestId, what, ...(unitId === undefined ? {} : { unitId }) }))

test('what is exported of members and units is what a plain recomputation from the attempts comes to', async () => {
  const naive = naiveMembers(await papersOf(contestId))
  const { exportId, total, rows } = await begin(['units', 'members'])
  const members = await exported(chief, exportId, 'members')
  expect(
    members.map(({ memberId, place, score, ms, papers, annulled }) => {
      return { memberId, place, score, ms, papers, annulled }
    }),
  ).toEqual(naive.map(({ unit: _, ...row }) => row))
  expect(rows).toMatchObject({ members: 14, enterprise: 3, team: 1 })
  const people = Object.fromEntries(smallRoster.map(([id, , , heads]) => [id, heads]))
  for (const level of ['street', 'enterprise', 'team'] as const)
    for (const { unitId, sum, figures } of await exported(chief, exportId, level))
      expect({
        ...{ unitId, members: sum.members, papers: sum.papers },
        ...{ coverage: figures.coverage, mean: figures.mean },
      }).toEqual({ unitId, ...naiveUnit(naive, unitId, people[unitId] ?? 0) })
  expect(total.sum.members).toBe(naive.filter(({ place }) => place !== null).length)
})

test('an export is of one hour, whatever is counted while it is read', async () => {
  const { exportId, hour } = await begin(['members'], 'desheng')
  const before = await exported(chief, exportId, 'members')
  await playAll(district, contestId, [
    { openid: 'oPlayer0', name: '王甲', unitId: 'casters', papers: [[0, 20]] },
  ])
  await fold(district)
  expect(await exported(chief, exportId, 'members')).toEqual(before)
  const later = await begin(['members'], 'desheng')
  expect(later.hour.at).toBeGreaterThan(hour.at!)
  expect((await exported(chief, later.exportId, 'members'))[0]).toMatchObject({ name: '王甲', score: 100 })
})

test('who took out what of which unit is in the audit, once, before a row is given', async () => {
  const known = (await auditOf()).length
  const { exportId } = await begin(['members', 'absent'], 'foundry')
  await exported(chief, exportId, 'members')
  await exported(chief, exportId, 'absent')
  const entries = (await auditOf()).slice(known)
  expect(entries).toHaveLength(1)
  expect(entries[0]).toMatchObject({
    ...{ action: 'beginExport', by: memberIdOf('oChief'), about: `contest:${contestId}`, state: 'done' },
    over: { street: 'desheng', enterprise: 'foundry', team: null },
    after: { what: ['members', 'absent'], unitId: 'foundry' },
  })
  expect(JSON.stringify(entries)).not.toContain('王')
})

test('an export is its maker’s own, of what was asked, for a day, and as long as the scope lasts', async () => {
  const steward = await staffMember(district, 'oSteward', ['organiser', 'desheng'])
  const { exportId } = await begin(['members'], 'desheng', steward)
  const read = (desk: AskDesk, of: 'members' | 'street' = 'members', id = exportId) =>
    desk('readExport', { exportId: id, of })
  expect(good(await read(steward)).rows.length).toBeGreaterThan(5)
  expect(await read(chief)).toMatchObject({ code: 'export_not_found' })
  expect(await read(steward, 'street')).toMatchObject({ code: 'export_not_found' })
  expect(await steward('readExport', { exportId, of: 'members', after: '7' })).toMatchObject({
    code: 'export_not_found',
  })
  await appoint(district, 'oSteward', ['organiser', 'niujie'])
  expect(await read(steward)).toMatchObject({ code: 'not_allowed' })
  await appoint(district, 'oSteward', ['organiser', 'desheng'])
  district.cloud.clock.advance(day)
  expect(await read(steward)).toMatchObject({ code: 'export_not_found' })
})

test('of whoever leaves while an export lies there, the name is gone from it', async () => {
  const { exportId } = await begin(['members'])
  good(await district.phone('oPlayer5')('deleteMe', { confirm: 'delete' }))
  district.cloud.clock.advance(61_000)
  const rows = await exported(chief, exportId, 'members')
  expect(rows.find(({ memberId }) => memberId === memberIdOf('oPlayer5'))).toMatchObject({ name: null })
})

test('a slice costs four calls once it is known whose export it is, and every one has its index', async () => {
  await joined(district, 'oIdle', { name: '赵闲', streetId: 'bakery' })
  const { exportId } = await begin(['members', 'units', 'absent', 'awards'])
  for (const rows of ['street', 'members', 'awarded', 'absent'] as const) {
    await chief('readExport', { exportId, of: rows })
    const { reads, writes, scans } = await countCalls(district, () =>
      chief('readExport', { exportId, of: rows }),
    )
    expect({ rows, few: reads <= 4, writes, scans }).toEqual({ rows, few: true, writes: 0, scans: [] })
  }
})

test('the errands take away exports whose day is over', async () => {
  await begin(['members'])
  district.cloud.clock.advance(2 * day)
  await district.runErrands()
  expect(await district.store.exports.removeDue(district.cloud.clock.now(), 1000)).toBe(0)
})
