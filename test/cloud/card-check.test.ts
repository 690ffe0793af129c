import { makeCardCode } from '../../cloudfunctions/registrar/card-code'
import { canary } from '../support/canary'
import { good, joined, openDistrict, testKey, type AskDesk, type District } from '../support/district'
import { plantPerson, verified } from '../support/person'
import { appoint, memberIdOf } from '../support/staff'
import { told } from '../support/told'

const minute = 60_000
let district: District
let steward: AskDesk
beforeAll(async () => {
  district = await openDistrict()
  await plantPerson(district, canary.name)
  await joined(district, 'oSteward')
  await appoint(district, 'oSteward', ['writer', 'niujie'])
  steward = district.desk('oSteward')
})
afterAll(() => district.stop())
/** Each test begins with a minute. */
beforeEach(() => {
  const now = district.cloud.clock.now()
  district.cloud.clock.moveTo(now - (now % minute) + minute)
})

const codeOf = async (openid: string) => good(await district.phone(openid)('readCard', {})).card!.code

test('a steward is told name, units and whether verified, of a member of any street, and nothing more', async () => {
  good(
    await district.phone('oGuest')('saveProfile', {
      ...told('夔韫旸', 'yuetan'),
      phone: { typed: canary.phone },
    }),
  )
  await verified(district, 'oKnown', canary.name)
  const guest = good(await steward('checkCard', { code: await codeOf('oGuest') }))
  expect(guest).toEqual({ name: '夔韫旸', units: ['月坛街道'], verified: false })
  const known = good(await steward('checkCard', { code: await codeOf('oKnown') }))
  expect(known).toEqual({ name: canary.name, units: ['niujie', 'e-hospital'], verified: true })
  const wire = JSON.stringify(
    await district.raw(
      'oSteward',
      { operation: 'checkCard', input: { code: await codeOf('oGuest') } },
      'desk',
    ),
  )
  for (const secret of [memberIdOf('oGuest'), canary.phone, 'oGuest']) expect(wire).not.toContain(secret)
})

test('a code holds for its minute and ten seconds; then it is said to be old, and after an hour to be none', async () => {
  await joined(district, 'oSlow')
  const code = await codeOf('oSlow')
  const start = Math.floor(district.cloud.clock.now() / minute) * minute
  const after = async (ms: number) => {
    district.cloud.clock.moveTo(start + ms)
    const reply = await steward('checkCard', { code })
    return reply.ok ? 'yes' : reply.code
  }
  expect(await after(55_000)).toBe('yes')
  expect(await after(minute + 5000)).toBe('yes')
  expect(await after(minute + 10_000)).toBe('card_old')
  expect(await after(59 * minute)).toBe('card_old')
  expect(await after(62 * minute)).toBe('card_not_accepted')
})

test.each([
  ['nothing', ''],
  ['a payment code', 'https://example.org/pay?to=oSteward'],
  ['words', '王秀兰'],
  ['something long', '7'.repeat(1000)],
  ['a made-up code', '7'.repeat(24)],
])('%s is no card', async (_, code) => {
  expect(await steward('checkCard', { code })).toMatchObject({ ok: false, code: 'card_not_accepted' })
})

test('nobody makes a card without the key, and a true code of who was never a member is none', async () => {
  await joined(district, 'oForged')
  const now = district.cloud.clock.now()
  const forged = makeCardCode(memberIdOf('oForged'), now, 'a key that was guessed')
  const unknown = makeCardCode(memberIdOf('oNeverJoined'), now, testKey)
  for (const { code } of [forged, unknown])
    expect(await steward('checkCard', { code })).toMatchObject({ code: 'card_not_accepted' })
})

test('who was forgotten has no card any more, although the minute is not over', async () => {
  const ask = await joined(district, 'oLeaver')
  const code = await codeOf('oLeaver')
  expect((await steward('checkCard', { code })).ok).toBe(true)
  good(await ask('deleteMe', { confirm: 'delete' }))
  expect(await steward('checkCard', { code })).toMatchObject({ code: 'card_not_accepted' })
})

test('a check costs two reads, or one when the code is none, and is written nowhere', async () => {
  await joined(district, 'oCounted')
  const code = await codeOf('oCounted')
  await steward('checkCard', { code })
  const calls = async (given: string) => {
    district.cloud.journal.clear()
    await steward('checkCard', { code: given })
    return district.cloud.journal.entries().map(({ kind, collection }) => `${kind} ${String(collection)}`)
  }
  expect(await calls(code)).toEqual(['read staff', 'read members'])
  expect(await calls('7'.repeat(24))).toEqual(['read staff'])
})
