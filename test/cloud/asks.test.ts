import { good, joined, openDistrict, publish, type Ask, type District } from '../support/district'
import { sheet5 } from '../support/rule-sheets/sheet-5'
import { at } from '../support/sheets'
import { told } from '../support/told'

const region = { province: '四川省', city: '成都市' }
const phone = { typed: '139 0000 1234' }

let district: District
let ask: Ask
beforeAll(async () => {
  district = await openDistrict(at('11-28T10:00'))
  await publish(district, 'women', { asks: sheet5.asks })
})
afterAll(() => district.stop())
beforeEach(() => {
  ask = district.phone(`oAsked${expect.getState().currentTestName!.length}`)
})

const begin = () => ask('startAttempt', { contestId: 'women' })
const whole = { ...told('王秀兰', 'desheng'), phone, contestId: 'women' }

test('a contest that asks for everything begins once everything is told, and not before', async () => {
  const { asks } = good(await ask('readContest', { contestId: 'women' }))
  expect(asks.map(({ field }) => field)).toEqual(['name', 'sex', 'phone', 'region', 'unit'])
  for (const part of [{}, { sex: 'female' as const }]) {
    good(await ask('saveProfile', { ...whole, ...part }))
    expect(await begin()).toMatchObject({ code: 'profile_needed' })
  }
  good(await ask('saveProfile', { ...whole, region }))
  expect(await begin()).toMatchObject({ ok: true })
})

test('sex and region stay as they are when left out, and null takes them away', async () => {
  good(await ask('saveProfile', { ...whole, sex: 'male', region: { province: ' 四川 省', city: '成都市 ' } }))
  expect(good(await ask('saveProfile', whole)).profile).toMatchObject({ sex: 'male', region })
  expect(good(await ask('exportMyData', {})).summary?.profile).toMatchObject({ sex: 'male', region })
  good(await ask('saveProfile', { ...whole, sex: null, region: null }))
  expect(good(await ask('readProfile', {})).profile).toMatchObject({ sex: null, region: null })
})

test.each([
  ['no city', { province: '四川省', city: '' }],
  ['a line break in letters', { province: 'a\nb', city: '成都市' }],
  ['a control character', { province: '四川\u0007省', city: '成都市' }],
  ['a province of 21', { province: '川'.repeat(21), city: '成都市' }],
  ['a city of 31', { province: '四川省', city: '都'.repeat(31) }],
])('%s is no region', async (_, wrong) => {
  expect(await ask('saveProfile', { ...whole, region: wrong })).toMatchObject({ code: 'bad_input' })
})

test('who told before sex and region could be told reads both as nothing told', async () => {
  const old = await joined(district, 'oOld')
  const { memberId } = good(await old('exportMyData', {})).summary!
  const { sex: _sex, region: _region, ...row } = (await district.store.members.get(memberId))!
  await district.store.members.put(row)
  expect(good(await old('readProfile', {})).profile).toMatchObject({ sex: null, region: null })
  expect(await old('startAttempt', { contestId: 'women' })).toMatchObject({ code: 'profile_needed' })
})
