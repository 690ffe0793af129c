import { checkCardCode, makeCardCode } from '../../cloudfunctions/registrar/card-code'
import { good, joined, openDistrict, type District } from '../support/district'
import { at } from '../support/sheets'

const key = 'a key for tests only'
const minute = 60_000
const now = at('11-28T10:00')

let district: District
beforeAll(async () => {
  district = await openDistrict(now)
})
afterAll(() => district.stop())
beforeEach(() => district.cloud.clock.moveTo(now))

const cardOf = async (openid: string) => good(await district.phone(openid)('readCard', {})).card!
const check = (code: string, later = 0) => checkCardCode(code, now + later, key)
/** As the store knows them. */
const idOf = async (openid: string) => {
  const answer = check((await cardOf(openid)).code)
  return 'memberId' in answer ? (await district.store.members.get(answer.memberId))!._id : null
}

test('a card shows name, units and whether the member is verified, with a code that names the member', async () => {
  await joined(district, 'oCardHolder', { name: '王秀兰', streetId: 'niujie' })
  expect(await cardOf('oCardHolder')).toEqual({
    name: '王秀兰',
    units: ['牛街街道'],
    verified: false,
    phoneProven: false,
    code: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{24}$/),
    goodUntil: now + minute,
  })
  expect(await idOf('oCardHolder')).toMatch(/^[\w-]{16}$/)
})

test('who has told nothing has no card, and nobody has none', async () => {
  expect(good(await district.phone('oUnknown')('readCard', {})).card).toBeNull()
  expect(await district.phone(null)('readCard', {})).toMatchObject({ ok: false, code: 'not_signed_in' })
})

test('a code holds for its minute and a few seconds more, and not after', async () => {
  await joined(district, 'oPunctual')
  district.cloud.clock.moveTo(now + 59_000)
  const { code, goodUntil } = await cardOf('oPunctual')
  expect(goodUntil).toBe(now + minute)
  const holder = { memberId: await idOf('oPunctual') }
  for (const later of [0, 59_999, minute, minute + 9_999]) expect(check(code, later)).toEqual(holder)
  for (const later of [minute + 10_000, 2 * minute, 30 * minute])
    expect(check(code, later)).toEqual({ why: 'old' })
  expect(check(code, -1)).toEqual({ why: 'not-ours' })
  expect(check(code, 24 * 60 * minute)).toEqual({ why: 'not-ours' })
})

test('the next minute has another code', async () => {
  await joined(district, 'oPatient')
  const holder = { memberId: await idOf('oPatient') }
  const first = await cardOf('oPatient')
  district.cloud.clock.moveTo(first.goodUntil)
  const second = await cardOf('oPatient')
  expect(second.code).not.toBe(first.code)
  expect(checkCardCode(second.code, first.goodUntil, key)).toEqual(holder)
})

test('a code with any changed character is refused', async () => {
  await joined(district, 'oForger')
  const { code } = await cardOf('oForger')
  for (const [place, letter] of [...code].entries()) {
    const other = letter === '7' ? '8' : '7'
    expect(check(code.slice(0, place) + other + code.slice(place + 1))).toEqual({ why: 'not-ours' })
  }
})

test('nobody can make a code for another: not from the own, and not without the key', async () => {
  await joined(district, 'oMallory')
  await joined(district, 'oAlice')
  const [own, hers] = [await cardOf('oMallory'), await cardOf('oAlice')]
  expect(check(hers.code.slice(0, 19) + own.code.slice(19))).toEqual({ why: 'not-ours' })
  const { code } = makeCardCode((await idOf('oAlice'))!, now, 'a key that was guessed')
  expect(check(code)).toEqual({ why: 'not-ours' })
})

test('a code that is read out or typed is understood: in groups, in small letters, o for zero and l for one', async () => {
  await joined(district, 'oReadOut')
  const { code } = await cardOf('oReadOut')
  const heard = (code.match(/.{4}/g) ?? []).join(' ').toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')
  expect(check(heard)).toEqual({ memberId: await idOf('oReadOut') })
})

test.each([
  '',
  ' ',
  '7',
  '王秀兰',
  'https://example.org/pay',
  'U'.repeat(24),
  '7'.repeat(32),
  '7'.repeat(10_000),
])('something else than a code is unreadable: %.20s', (text) => {
  expect(check(text)).toEqual({ why: 'unreadable' })
})

test('no reply with a card carries an OPENID or the key', async () => {
  await joined(district, 'oHiddenOne')
  const wire = JSON.stringify(await district.phone('oHiddenOne')('readCard', {}))
  expect(wire).not.toContain('oHiddenOne')
  expect(wire).not.toContain(key)
  const { code } = await cardOf('oHiddenOne')
  expect(Buffer.from(code).toString('base64')).not.toContain(Buffer.from('oHiddenOne').toString('base64'))
})
