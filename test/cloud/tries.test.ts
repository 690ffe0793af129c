import type { Tries } from '../../cloudfunctions/store/tries'
import { bulk } from '../../seed/bulk'
import { good, joined, openDistrict, type District } from '../support/district'
import { forgetStaff, grant, plantUnits, staffMember } from '../support/staff'
import { told } from '../support/told'

const wrong = '0123-4567-89AB-CDEF'
const hours = 3600_000
/** The next Beijing day, after the 28th of November, 10:00. */
const tomorrow = Date.parse('2022-11-29T00:00:00+08:00')
const usedUp = { ok: false, code: 'tries_used_up', at: tomorrow }

let district: District
beforeEach(async () => {
  district = await openDistrict()
  await plantUnits(district)
  await forgetStaff()
  await staffMember(district, 'oChief', ['administrator', 'district'])
  await joined(district, 'oNew')
})
afterEach(() => district.stop())

const accept = (openid: string, code: string) => district.desk(openid)('acceptInvitation', { code })
const invited = async () =>
  good(await district.desk('oChief')('inviteStaff', { grant: grant('writer', 'foundry') })).code

describe('the code of an invitation', () => {
  test('may be wrong five times a day, then also the right one has to wait for the next day', async () => {
    const code = await invited()
    for (let tries = 0; tries < 5; tries += 1)
      expect(await accept('oNew', wrong)).toMatchObject({ code: 'code_not_accepted' })
    expect(await accept('oNew', code)).toMatchObject(usedUp)
    await joined(district, 'oAnother')
    expect(await accept('oAnother', wrong)).toMatchObject({ code: 'code_not_accepted' })
    district.cloud.clock.moveTo(tomorrow)
    expect((await accept('oNew', code)).ok).toBe(true)
  })

  test('has no more tries when they come all at once, on however many instances', async () => {
    const replies = await Promise.all(Array.from({ length: 9 }, () => accept('oNew', wrong)))
    const codes = replies.map((reply) => (reply.ok ? '' : reply.code)).sort()
    expect(codes).toEqual([
      ...Array<string>(5).fill('code_not_accepted'),
      ...Array<string>(4).fill('tries_used_up'),
    ])
  })

  test('costs no try when it is right, nor when it cannot be a code', async () => {
    for (let turn = 0; turn < 7; turn += 1) {
      good(await accept('oNew', await invited()))
      expect(await accept('oNew', '0123')).toMatchObject({ code: 'bad_input' })
    }
  })

  test('has no more tries for who leaves and comes back', async () => {
    for (let tries = 0; tries < 5; tries += 1) await accept('oNew', wrong)
    good(await district.phone('oNew')('deleteMe', { confirm: 'delete' }))
    await joined(district, 'oNew')
    expect(await accept('oNew', wrong)).toMatchObject(usedUp)
  })
})

test('a phone number is asked of WeChat ten times a day; a typed one costs no try', async () => {
  const ask = district.phone('oNew')
  const send = (phone: object) => {
    district.cloud.clock.advance(6000)
    return ask('saveProfile', { ...told(), phone: phone as { code: string } })
  }
  for (let turn = 0; turn < 10; turn += 1)
    good(await send({ code: district.cloud.wechat.phoneCode('13800001111') }))
  expect(await send({ code: district.cloud.wechat.phoneCode('13800001111') })).toMatchObject(usedUp)
  good(await send({ typed: '13800001111' }))
})

test('a copy of one’s data is begun ten times a day, and its parts are no tries', async () => {
  const ask = district.phone('oNew')
  const { next } = good(await ask('exportMyData', {}))
  for (let turn = 1; turn < 10; turn += 1) good(await ask('exportMyData', {}))
  expect(await ask('exportMyData', {})).toMatchObject(usedUp)
  good(await ask('exportMyData', { after: next! }))
})

test('what was counted is gone the day after, and names nobody', async () => {
  const tries = bulk<Tries>('tries')
  const all = () => tries.find({ where: { _id: tries.is.gt('') }, limit: 10 })
  await accept('oNew', wrong)
  expect((await all()).map(({ _id, ...rest }) => [_id.replace(/^[\w-]{16}/, 'id'), rest])).toEqual([
    ['id:invitation:2022-11-28', { count: 1, endsAt: tomorrow }],
  ])
  await district.runErrands()
  expect(await all()).toHaveLength(1)
  district.cloud.clock.moveTo(tomorrow + hours)
  await district.runErrands()
  expect(await all()).toEqual([])
})
