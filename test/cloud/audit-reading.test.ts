import { auditId } from '../../cloudfunctions/store/audit'
import { good, openDistrict, type AskDesk, type District } from '../support/district'
import { forgetStaff, memberIdOf, plantUnits, staffMember } from '../support/staff'

let district: District
let chief: AskDesk
beforeAll(async () => {
  district = await openDistrict()
  await plantUnits(district)
})
afterAll(() => district.stop())
beforeEach(async () => {
  await forgetStaff()
  chief = await staffMember(district, 'oChief', ['administrator', 'district'])
})

const hour = 3600_000
const start = Date.parse('2022-11-01T08:00:00+08:00')
const street = { street: 'desheng', enterprise: null, team: null }
const foundry = { ...street, enterprise: 'foundry' }
const school = { street: 'niujie', enterprise: 'school', team: null }

async function plant(n: number, more: object): Promise<void> {
  const at = start + n * hour
  const row = {
    _id: auditId(at, `n${n}`),
    at,
    by: 'b'.repeat(16),
    action: 'inviteStaff',
    over: street,
    about: memberIdOf('oWriter'),
  }
  await district.store.audit.intend({ ...row, before: null, after: null, ...more })
}
const ids = async (ask: AskDesk, query = {}) =>
  good(await ask('readAudit', query)).entries.map(({ id }) => Number(id.split(':n')[1]))

test('the audit gives the newest first, 50 at a time, each once', async () => {
  for (let n = 0; n < 120; n += 1) await plant(n, {})
  const seen: number[] = []
  const sizes: number[] = []
  let after: string | null = null
  do {
    const query: { after?: string } = after ? { after } : {}
    const page = good(await chief('readAudit', query))
    sizes.push(page.entries.length)
    seen.push(...page.entries.map(({ id }) => Number(id.split(':n')[1])))
    after = page.next
  } while (after)
  expect(sizes).toEqual([50, 50, 20])
  expect(seen).toEqual(Array.from({ length: 120 }, (_, n) => 119 - n))
})

test('the audit finds by person, subject, operation, unit and time', async () => {
  await plant(1, { by: 'x'.repeat(16), over: school })
  await plant(2, { about: 'y'.repeat(16), over: foundry })
  await plant(3, { action: 'removeStaff', over: 'district' })
  expect(await ids(chief)).toEqual([3, 2, 1])
  expect(await ids(chief, { by: 'x'.repeat(16) })).toEqual([1])
  expect(await ids(chief, { about: 'y'.repeat(16) })).toEqual([2])
  expect(await ids(chief, { action: 'removeStaff' })).toEqual([3])
  expect(await ids(chief, { unit: { level: 'street', unitId: 'desheng' } })).toEqual([2])
  expect(await ids(chief, { unit: { level: 'enterprise', unitId: 'school' } })).toEqual([1])
  expect(await ids(chief, { from: start + 2 * hour })).toEqual([3, 2])
  expect(await ids(chief, { from: start + hour, until: start + 3 * hour })).toEqual([2, 1])
  expect(await ids(chief, { action: 'inviteStaff', unit: { level: 'street', unitId: 'niujie' } })).toEqual([
    1,
  ])
})

test('the audit shows each administrator what lies within their scopes, and a filter never shows more', async () => {
  await plant(1, { over: 'district' })
  await plant(2, { over: street })
  await plant(3, { over: foundry })
  await plant(4, { over: school })
  const ofStreet = await staffMember(district, 'oStreet', ['administrator', 'desheng'])
  const ofBoth = await staffMember(
    district,
    'oBoth',
    ['administrator', 'foundry'],
    ['administrator', 'niujie'],
  )
  const ofNested = await staffMember(
    district,
    'oNested',
    ['administrator', 'desheng'],
    ['administrator', 'foundry'],
  )
  const ofBakery = await staffMember(district, 'oBakery', ['administrator', 'bakery'], ['writer', 'district'])
  expect(await ids(chief)).toEqual([4, 3, 2, 1])
  expect(await ids(ofStreet)).toEqual([3, 2])
  expect(await ids(ofBoth)).toEqual([4, 3])
  expect(await ids(ofNested)).toEqual([3, 2])
  expect(await ids(ofBakery)).toEqual([])
  expect(await ids(ofStreet, { unit: { level: 'street', unitId: 'niujie' } })).toEqual([])
  expect(await ids(ofStreet, { unit: { level: 'enterprise', unitId: 'foundry' } })).toEqual([3])
  expect(await ids(ofBoth, { unit: { level: 'street', unitId: 'desheng' } })).toEqual([3])
})
