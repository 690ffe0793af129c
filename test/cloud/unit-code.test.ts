import { good, openDistrict, type District } from '../support/district'
import { plantUnits, staffMember } from '../support/staff'

let district: District
beforeAll(async () => {
  district = await openDistrict()
  await plantUnits(district)
})
afterAll(() => district.stop())

test('who organises contests in an enterprise gets its code as a picture to save, and nothing is written', async () => {
  const desk = await staffMember(district, 'oOrganiser', ['organiser', 'foundry'])
  good(await desk('readMe', {}))
  district.cloud.journal.clear()
  const { picture, name } = good(await desk('makeUnitCode', { unitId: 'foundry' }))
  expect(name).toBe('foundry-小程序码.png')
  expect(Buffer.from(picture, 'base64').subarray(1, 4).toString()).toBe('PNG')
  expect(district.cloud.journal.entries().filter(({ kind }) => kind === 'write')).toEqual([])
})

test('a unit that the roster no longer has gets none', async () => {
  const desk = await staffMember(district, 'oChief', ['administrator', 'district'])
  expect(await desk('makeUnitCode', { unitId: 'e-closed' })).toMatchObject({
    ok: false,
    code: 'unit_not_found',
  })
})

test('an id too long for a code gets none, and the refusal says so', async () => {
  const desk = await staffMember(district, 'oChief', ['administrator', 'district'])
  const id = 'x'.repeat(31)
  const { store } = district
  const units = [
    { id, level: 'street' as const, name: id, short: null, initials: '', parentId: null, people: 1 },
  ]
  const version = { _id: 'r-long', importedAt: 2, by: 'test', units: 1, people: 0 }
  await store.roster.insertPages([{ _id: 'r-long:0', units }])
  await store.roster.insertVersion({ ...version, state: 'whole' })
  const holds = (await store.roster.currentNow())?.rosterId ?? null
  expect(await store.roster.makeCurrent(version, holds)).toBe(true)
  district.cloud.clock.advance(120_000)
  expect(await desk('makeUnitCode', { unitId: id })).toMatchObject({ ok: false, code: 'code_not_made' })
})
