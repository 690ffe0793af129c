import { randomUUID } from 'node:crypto'
import { registerFirstCode } from '../../cloudfunctions/codes/first-code'
import { firstCodeOnce } from '../../scripts/first-code'
import { good, joined, openDistrict, type District } from '../support/district'
import { auditOf, forgetStaff, grant, memberIdOf, staffMember } from '../support/staff'

const hours = 3600_000
const wrong = '0000-0000-0000-0000'
const refused = { ok: false, code: 'code_not_accepted' }

let district: District
let code: string
beforeAll(async () => {
  district = await openDistrict()
  await joined(district, 'oFirst')
})
afterAll(() => district.stop())
beforeEach(async () => {
  // Nobody tries faster than they may.
  district.cloud.clock.advance(60_000)
  await forgetStaff()
  code = (await register())!
})

const register = () => registerFirstCode(district.store, district.cloud.clock.now(), randomUUID)
const claim = (openid: string, given: string) => district.desk(openid)('claimFirst', { code: given })

test('the code makes a member the administrator of the district, once, with one audit entry', async () => {
  const grants = [grant('administrator', 'district')]
  expect(good(await claim('oFirst', code)).grants).toEqual(grants)
  const memberId = memberIdOf('oFirst')
  expect(good(await district.desk('oFirst')('readMe', {}))).toEqual({ memberId, name: '王秀兰', grants })
  expect(await auditOf()).toMatchObject([
    {
      action: 'claimFirst',
      by: memberId,
      about: memberId,
      over: 'district',
      state: 'done',
      after: { grants },
    },
  ])
  await joined(district, 'oSecond')
  expect(await claim('oSecond', code)).toMatchObject(refused)
  expect(await claim('oFirst', code)).toMatchObject(refused)
  expect(await auditOf()).toHaveLength(1)
})

test('it may be typed in small letters, with blanks, and with letters that look like its figures', async () => {
  const typed = ` ${code.toLowerCase().replaceAll('-', '  ').replaceAll('0', 'o').replaceAll('1', 'l')} `
  expect(good(await claim('oFirst', typed)).grants).toHaveLength(1)
})

test('it ends after 24 hours', async () => {
  district.cloud.clock.advance(24 * hours)
  expect(await claim('oFirst', code)).toMatchObject(refused)
})

test('a minute before that it still works', async () => {
  district.cloud.clock.advance(24 * hours - 60_000)
  expect((await claim('oFirst', code)).ok).toBe(true)
})

test('after ten wrong tries, whoever made them, the right code is refused too', async () => {
  await joined(district, 'oGuesser')
  await Promise.all(Array.from({ length: 10 }, (_, at) => claim(at % 2 ? 'oGuesser' : 'oFirst', wrong)))
  expect(await claim('oFirst', code)).toMatchObject(refused)
})

test('after nine it is accepted, and what cannot be a code is no try', async () => {
  for (let tries = 0; tries < 9; tries += 1) expect(await claim('oFirst', wrong)).toMatchObject(refused)
  for (const given of ['', '0000', 'U'.repeat(16), `${wrong}0`])
    expect(await claim('oFirst', given)).toMatchObject({ code: 'bad_input' })
  expect((await claim('oFirst', code)).ok).toBe(true)
})

test('two who bring the right code at the same time: one becomes administrator', async () => {
  await joined(district, 'oSecond')
  const replies = await Promise.all([claim('oFirst', code), claim('oSecond', code)])
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
  expect((await auditOf()).filter(({ state }) => state === 'done')).toHaveLength(1)
})

test('whoever has not joined is asked to, and nobody at all is not signed in; neither is a try', async () => {
  expect(await claim('oStranger', wrong)).toMatchObject({ code: 'profile_needed' })
  expect(await district.desk(null)('claimFirst', { code: wrong })).toMatchObject({ code: 'not_signed_in' })
  expect(await district.store.invitations.first()).toMatchObject({ tries: 0 })
})

test('with an administrator there is no such code: none is made, and one made before is worth nothing', async () => {
  await staffMember(district, 'oOther', ['administrator', 'district'])
  expect(await register()).toBeNull()
  expect(await claim('oFirst', code)).toMatchObject(refused)
})

test('an administrator of a street is none of the district', async () => {
  await staffMember(district, 'oStreet', ['administrator', 'desheng'], ['writer', 'district'])
  expect(await register()).not.toBeNull()
})

test('a new code ends the one before', async () => {
  const newer = (await register())!
  expect(await claim('oFirst', code)).toMatchObject(refused)
  expect((await claim('oFirst', newer)).ok).toBe(true)
})

test('a code for a purpose of its own is no invitation, and an invitation is no such code', async () => {
  expect(await district.desk('oFirst')('acceptInvitation', { code })).toMatchObject(refused)
})

test('whatever is wrong with a guess, the same database calls are made and the same is answered', async () => {
  const seen: string[] = []
  const look = async (given: string) => {
    district.cloud.clock.advance(60_000)
    district.cloud.journal.clear()
    expect({ ...(await claim('oFirst', given)), now: 0 }).toEqual({ ...refused, now: 0 })
    seen.push(
      district.cloud.journal
        .entries()
        .map(({ action, collection }) => `${action} ${collection}`)
        .join(),
    )
  }
  await look(wrong)
  district.cloud.clock.advance(25 * hours)
  await look(code)
  const newer = (await register())!
  await staffMember(district, 'oOther', ['administrator', 'district'])
  await look(newer)
  for (let tries = 0; tries < 12; tries += 1) await look(wrong)
  expect(new Set(seen).size).toBe(1)
})

test('what is stored of the code is its hash', async () => {
  const first = await district.store.invitations.first()
  expect(JSON.stringify(first)).not.toContain(code.replaceAll('-', ''))
  expect(first?.hash).toMatch(/^[\w-]{43}$/)
})

test('npm start shows a code when nobody has one that works, and none once there is an administrator', async () => {
  expect(await firstCodeOnce(district.cloud)).toBeNull()
  for (let tries = 0; tries < 10; tries += 1) await claim('oFirst', wrong)
  const second = (await firstCodeOnce(district.cloud))!
  expect(second).toMatch(/^\w{4}(-\w{4}){3}$/)
  district.cloud.clock.advance(24 * hours)
  const third = (await firstCodeOnce(district.cloud))!
  expect(await claim('oFirst', second)).toMatchObject(refused)
  expect((await claim('oFirst', third)).ok).toBe(true)
  expect(await firstCodeOnce(district.cloud)).toBeNull()
})
