import type { DeskApi } from '../../contract/desk'
import type { OutputOf } from '../../contract/wire'
import { good, joined, openDistrict, type AskDesk, type District } from '../support/district'
import { auditOf, forgetStaff, grant, memberIdOf, plantUnits, scopes, staffMember } from '../support/staff'

let district: District
let chief: AskDesk
let street: AskDesk
beforeAll(async () => {
  district = await openDistrict()
  await plantUnits(district)
})
afterAll(() => district.stop())
beforeEach(async () => {
  await forgetStaff()
  chief = await staffMember(district, 'oChief', ['administrator', 'district'])
  street = await staffMember(district, 'oStreet', ['administrator', 'desheng'])
})

const invited = async (by: AskDesk, given = grant('writer', 'foundry')) =>
  good(await by('inviteStaff', { grant: given })).code
const accept = (openid: string, code: string) => district.desk(openid)('acceptInvitation', { code })
const rightsOf = async (openid: string) => good(await district.desk(openid)('readMe', {})).grants

describe('an invitation', () => {
  beforeEach(() => joined(district, 'oNew'))

  test('gives its role and scope to whoever accepts it first, and to nobody else', async () => {
    const code = await invited(street)
    expect(good(await accept('oNew', code)).grants).toEqual([grant('writer', 'foundry')])
    expect(await rightsOf('oNew')).toEqual([grant('writer', 'foundry')])
    await joined(district, 'oLater')
    for (const openid of ['oNew', 'oLater'])
      expect(await accept(openid, code)).toMatchObject({ code: 'code_not_accepted' })
  })

  test('is accepted by one of two who bring it at the same time', async () => {
    const code = await invited(street)
    await joined(district, 'oLater')
    const replies = await Promise.all([accept('oNew', code), accept('oLater', code)])
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('adds to the rights that somebody has', async () => {
    await accept('oNew', await invited(street))
    await accept('oNew', await invited(chief, grant('reviewer', 'niujie')))
    expect(await rightsOf('oNew')).toEqual([grant('writer', 'foundry'), grant('reviewer', 'niujie')])
  })

  test('ends after 24 hours', async () => {
    const code = await invited(street)
    district.cloud.clock.advance(24 * 3600_000)
    expect(await accept('oNew', code)).toMatchObject({ code: 'code_not_accepted' })
  })

  test('is worth nothing once its maker may not hand it out any more', async () => {
    const code = await invited(street)
    good(await chief('removeStaff', { memberId: memberIdOf('oStreet') }))
    expect(await accept('oNew', code)).toMatchObject({ code: 'code_not_accepted' })
    expect(await rightsOf('oNew')).toEqual([])
  })

  test('is not for its maker, nor for who has not joined', async () => {
    const code = await invited(street)
    expect(await accept('oStreet', code)).toMatchObject({ code: 'not_yourself' })
    expect(await accept('oStranger', code)).toMatchObject({ code: 'profile_needed' })
    expect((await accept('oNew', code)).ok).toBe(true)
  })

  test('cannot be for a unit that nobody knows', async () => {
    const unknown = { role: 'writer', scope: { level: 'enterprise', unitId: 'nowhere' } } as const
    const noStreet = { role: 'writer', scope: { level: 'street', unitId: 'foundry' } } as const
    for (const given of [unknown, noStreet]) {
      expect(await chief('inviteStaff', { grant: given })).toMatchObject({ code: 'unit_not_found' })
      expect(await street('inviteStaff', { grant: given })).toMatchObject({ code: 'not_allowed' })
    }
  })
})

describe('the rights of somebody', () => {
  const id = memberIdOf('oWriter')
  beforeEach(() => staffMember(district, 'oWriter', ['writer', 'foundry'], ['reviewer', 'niujie']))

  test('are given and taken within the scope of who does it, and what lies elsewhere is not shown', async () => {
    const give = [grant('publisher', 'desheng')]
    const take = [grant('writer', 'foundry')]
    const { grants } = good(await street('changeGrants', { memberId: id, give, take }))
    expect(grants).toEqual(give)
    expect(await rightsOf('oWriter')).toEqual([grant('reviewer', 'niujie'), ...give])
    expect(
      await street('changeGrants', { memberId: id, give: [], take: [grant('reviewer', 'niujie')] }),
    ).toMatchObject({
      code: 'not_allowed',
    })
    expect(await street('removeStaff', { memberId: id })).toMatchObject({ code: 'not_allowed' })
  })

  test('change once, however often the same is asked: the second time nothing is written', async () => {
    const change = { memberId: id, give: [grant('publisher', 'foundry')], take: [] }
    good(await street('changeGrants', change))
    const before = await auditOf()
    good(await street('changeGrants', change))
    expect(await auditOf()).toEqual(before)
  })

  test('end when they are removed, at once', async () => {
    await staffMember(district, 'oDeputy', ['administrator', 'desheng'])
    good(await street('removeStaff', { memberId: memberIdOf('oDeputy') }))
    expect(await district.desk('oDeputy')('listStaff', {})).toMatchObject({ code: 'not_staff' })
    expect(await street('removeStaff', { memberId: memberIdOf('oDeputy') })).toMatchObject({
      code: 'not_allowed',
    })
    expect(await chief('removeStaff', { memberId: memberIdOf('oDeputy') })).toMatchObject({
      code: 'staff_not_found',
    })
  })

  test('are not given to who is no staff: that takes an invitation', async () => {
    await joined(district, 'oMember')
    const change = { memberId: memberIdOf('oMember'), give: [grant('writer', 'district')], take: [] }
    expect(await chief('changeGrants', change)).toMatchObject({ code: 'staff_not_found' })
  })

  test('of two changes at the same time none is lost: one is refused, or both are there', async () => {
    const gives = (['publisher', 'organiser'] as const).map((role) => [grant(role, 'foundry')])
    const replies = await Promise.all(
      gives.map((give) => street('changeGrants', { memberId: id, give, take: [] })),
    )
    const done = replies.flatMap(({ ok }, at) => (ok ? gives[at]! : []))
    expect(done.length).toBeGreaterThan(0)
    expect(await rightsOf('oWriter')).toEqual(expect.arrayContaining(done))
    const states = (await auditOf()).map(({ state }) => state)
    expect(states.filter((state) => state === 'done')).toHaveLength(done.length)
  })
})

test('the list shows whom one administers, with names, page by page', async () => {
  for (let n = 0; n < 60; n += 1)
    await staffMember(district, `oWriter${n}`, ['writer', n % 2 ? 'foundry' : 'school'])
  const seen: string[] = []
  for (let after: string | null = ''; after !== null;) {
    const page: OutputOf<DeskApi['listStaff']> = good(await chief('listStaff', after ? { after } : {}))
    expect(page.staff.every(({ name }) => name === '王秀兰')).toBe(true)
    seen.push(...page.staff.map(({ memberId }) => memberId))
    after = page.next
  }
  expect(seen).toHaveLength(62)
  expect(new Set(seen).size).toBe(62)
  const { staff } = good(await street('listStaff', {}))
  expect(staff).toHaveLength(31)
  const units = new Set(staff.flatMap(({ grants }) => grants.map(({ scope }) => JSON.stringify(scope))))
  expect([...units].sort()).toEqual([JSON.stringify(scopes.foundry), JSON.stringify(scopes.desheng)].sort())
})
