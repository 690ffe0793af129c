import { database } from 'wx-server-sdk'
import { importRoster } from '../../cloudfunctions/registrar/import-roster'
import { personIds } from '../../cloudfunctions/registrar/person-ids'
import type { Entry } from '../../cloudfunctions/store/entries'
import type { Unit } from '../../domain/unit'
import { good, openDistrict, publish, type Ask, type District } from '../support/district'
import { told } from '../support/told'

const unit = (id: string, level: Unit['level'], name: string, parentId: string | null): Unit => ({
  ...{ id, level, name, short: null, initials: '', parentId, people: 2 },
})
const units = [
  unit('niujie', 'street', '牛街街道', null),
  unit('e-hospital', 'enterprise', '同安医院', 'niujie'),
  unit('t-canteen', 'team', '食堂班', 'e-hospital'),
]
const ids = personIds('a key for tests only')

let district: District
beforeAll(async () => {
  district = await openDistrict()
  await publish(district, 'spring')
  await publish(district, 'free', { onePerson: 'each' })
  const at = { enterpriseId: 'e-hospital', unitId: 't-canteen' }
  const people = [
    { name: '赵秀英', digits: '13800001111', ...at },
    { name: '钱建华', digits: '2222', ...at },
  ]
  await importRoster(district.store, { units, people, by: 'test' }, ids, district.cloud.clock.now())
  district.cloud.clock.advance(61_000)
})
afterAll(() => district.stop())

const proven = (phone: string) => ({ phone: { code: district.cloud.wechat.phoneCode(phone) } })
const save = async (ask: Ask, name: string, more: object) =>
  good(await ask('saveProfile', { ...told(name, 't-canteen'), ...more })).profile

test('a member is shown with the units from the street down to the team', async () => {
  const profile = await save(district.phone('oTeam'), '王秀兰', {})
  expect(profile.unit).toEqual({ id: 't-canteen', names: ['牛街街道', '同安医院', '食堂班'] })
})

test('a unit that is not on the roster is refused', async () => {
  expect(await district.phone('oNowhere')('saveProfile', told('王秀兰', 'e-elsewhere'))).toMatchObject({
    code: 'unit_not_found',
  })
})

test.each([
  ['name and phone', '赵秀英', '13800001111', true],
  ['name, last four digits and enterprise', '钱建华', '13900002222', true],
  ['another name', '赵秀兰', '13800001111', false],
  ['another phone', '赵秀英', '13800003333', false],
])('who proves a phone is matched by %s: %s', async (_, name, phone, verified) => {
  const profile = await save(district.phone(`oProven${name}${phone}`), name, proven(phone))
  expect(profile).toMatchObject({ verified, phone: { tail: phone.slice(-4), proven: true } })
})

test('a typed phone proves nothing: the reply is the same whether it is on the roster or not', async () => {
  const ask = district.phone('oGuesser')
  const right = await save(ask, '赵秀英', { phone: { typed: '138 0000 1111' } })
  const wrong = await save(ask, '赵秀英', { phone: { typed: '138 0000 3333' } })
  expect(right).toEqual({ ...wrong, phone: { tail: '1111', proven: false } })
  expect(right.verified).toBe(false)
})

test('a typed phone and a wrong one cost the same database calls', async () => {
  const ask = district.phone('oCounter')
  const count = async (phone: string) => {
    district.cloud.journal.clear()
    await save(ask, '赵秀英', { phone: { typed: phone } })
    return district.cloud.journal.entries().map(({ action, collection }) => `${action} ${collection}`)
  }
  await count('13800003333')
  expect(await count('13800001111')).toEqual(await count('13800003333'))
})

test('a code of WeChat is good once, and not after five minutes; the form can still be typed', async () => {
  const ask = district.phone('oLate')
  const code = district.cloud.wechat.phoneCode('13800001111')
  await save(ask, '王秀兰', { phone: { code } })
  const send = (again: string) => ask('saveProfile', { ...told('王秀兰', 'niujie'), phone: { code: again } })
  expect(await send(code)).toMatchObject({ code: 'phone_unproven' })
  const old = district.cloud.wechat.phoneCode('13800001111')
  district.cloud.clock.advance(301_000)
  expect(await send(old)).toMatchObject({ code: 'phone_unproven' })
  expect(await save(ask, '王秀兰', { phone: { typed: '13800001111' } })).toMatchObject({
    phone: { proven: false },
  })
})

test('whoever changes the name is no longer the person that was proven', async () => {
  const ask = district.phone('oRenamed')
  expect(await save(ask, '赵秀英', proven('13800001111'))).toMatchObject({ verified: true })
  expect(good(await ask('saveProfile', told('孙凤琴', 't-canteen'))).profile.verified).toBe(false)
})

test('of one person with two WeChats only the first to begin takes part, and staff can see the other', async () => {
  const [first, second] = [district.phone('oFirstPhone'), district.phone('oSecondPhone')]
  for (const ask of [first, second]) await save(ask, '赵秀英', proven('13800001111'))
  const paper = good(await first('startAttempt', { contestId: 'spring' }))
  expect(await second('startAttempt', { contestId: 'spring' })).toMatchObject({ code: 'person_entered' })
  good(await first('submitAttempt', { attemptId: paper.attemptId, answers: [], revision: 1 }))
  expect(good(await first('startAttempt', { contestId: 'spring' })).n).toBe(2)
  const entries = (await database()
    .collection('entries')
    .where({ contestId: 'spring' })
    .get()) as unknown as {
    data: Entry[]
  }
  expect(entries.data.map(({ state }) => state).sort()).toEqual(['in', 'refused'])
  expect(await second('startAttempt', { contestId: 'spring' })).toMatchObject({ code: 'person_entered' })
})

test('of two WeChats of one person that begin at once exactly one gets in', async () => {
  await publish(district, 'race')
  const phones = ['oRaceA', 'oRaceB', 'oRaceC'].map((openid) => district.phone(openid))
  for (const ask of phones) await save(ask, '钱建华', proven('13900002222'))
  const replies = await Promise.all(phones.map((ask) => ask('startAttempt', { contestId: 'race' })))
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
})

test('where the sheet lets each WeChat take part, both may', async () => {
  for (const openid of ['oFreeA', 'oFreeB']) {
    const ask = district.phone(openid)
    await save(ask, '赵秀英', proven('13800001111'))
    good(await ask('startAttempt', { contestId: 'free' }))
  }
})

test('a member who changes the unit keeps the old one in a contest that was joined', async () => {
  const ask = district.phone('oMover')
  await save(ask, '李桂英', {})
  const { attemptId } = good(await ask('startAttempt', { contestId: 'spring' }))
  good(await ask('submitAttempt', { attemptId, answers: [], revision: 1 }))
  good(await ask('saveProfile', told('李桂英', 'niujie')))
  const next = good(await ask('startAttempt', { contestId: 'spring' }))
  expect((await district.store.attempts.get(next.attemptId))?.unit).toEqual({
    street: 'niujie',
    enterprise: 'e-hospital',
    team: 't-canteen',
  })
})

test('a contest that needs more than was told asks again, and says for what and until when', async () => {
  const asks = [{ field: 'phone', required: true, why: '发奖时联系' }] as const
  await publish(district, 'phoned', { asks: [...asks] })
  const ask = district.phone('oAskedAgain')
  await save(ask, '周敏', {})
  expect(await ask('startAttempt', { contestId: 'phoned' })).toMatchObject({ code: 'profile_needed' })
  expect(good(await ask('readContest', { contestId: 'phoned' })).asks).toEqual(asks)
  good(
    await ask('saveProfile', {
      ...told('周敏', 'niujie'),
      phone: { typed: '13700001234' },
      contestId: 'phoned',
    }),
  )
  good(await ask('startAttempt', { contestId: 'phoned' }))
})

test('nothing is stored under an agreement that no longer holds', async () => {
  const old = { ...told('周敏'), agreement: '2020-01' }
  expect(await district.phone('oOld')('saveProfile', old)).toMatchObject({ code: 'agreement_outdated' })
})
