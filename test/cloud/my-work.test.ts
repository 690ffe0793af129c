import { auditId } from '../../cloudfunctions/store/audit'
import type { DataPart } from '../../contract/member/data'
import { bring } from '../support/bring'
import { canary } from '../support/canary'
import { good, joined, openDistrict, publish, type District } from '../support/district'
import { plantPerson, verified } from '../support/person'
import { grant, memberIdOf, plantUnits, staffMember } from '../support/staff'

/** What a member's copy holds beside what they told and played: the roster's person, and work as staff. */
let district: District
beforeEach(async () => {
  district = await openDistrict()
  await publish(district, 'spring')
})
afterEach(() => district.stop())

const rows = <Section extends 'attempts' | 'entries' | 'deeds' | 'changes'>(
  parts: DataPart[],
  section: Section,
) => parts.flatMap((part) => part[section] as DataPart[Section][number][])

test('who was recognised on the roster reads so, each WeChat for itself, and nowhere the person’s number', async () => {
  await plantPerson(district, canary.name)
  const first = await verified(district, 'oFirstOfTwo', canary.name)
  const second = await verified(district, 'oSecondOfTwo', canary.name)
  good(await first('startAttempt', { contestId: 'spring' }))
  await second('startAttempt', { contestId: 'spring' })
  const { personId } = (await district.store.members.get(memberIdOf('oFirstOfTwo')))!
  for (const [ask, state, openid, other] of [
    [first, 'in', 'oFirstOfTwo', 'oSecondOfTwo'],
    [second, 'refused', 'oSecondOfTwo', 'oFirstOfTwo'],
  ] as const) {
    const parts = await bring(ask)
    expect(parts[0]!.summary).toMatchObject({ memberId: memberIdOf(openid), entries: 1 })
    expect(rows(parts, 'entries')).toEqual([
      { contestId: 'spring', contest: '工会知识竞赛', state, at: expect.any(Number) as number },
    ])
    const text = JSON.stringify(parts)
    expect(text).not.toContain(personId)
    expect(text).not.toContain(memberIdOf(other))
  }
  expect(rows(await bring(first), 'attempts')).toMatchObject([{ asPerson: true }])
})

describe('somebody of staff', () => {
  beforeEach(async () => {
    await plantUnits(district)
    district.cloud.clock.advance(61_000)
  })

  test('reads the own rights with the units’ names, what they did, and what others did to their rights', async () => {
    const chief = await staffMember(district, 'oChief', ['administrator', 'district'])
    const street = await staffMember(district, 'oStreet', ['administrator', 'desheng'])
    await staffMember(district, 'oWriter', ['writer', 'foundry'])
    const writer = memberIdOf('oWriter')
    good(await street('changeGrants', { memberId: writer, give: [grant('publisher', 'bakery')], take: [] }))
    district.cloud.clock.advance(1000)
    good(await street('inviteStaff', { grant: grant('writer', 'foundry') }))
    const give = [grant('reviewer', 'district')]
    good(await chief('changeGrants', { memberId: memberIdOf('oStreet'), give, take: [] }))
    const mine = await bring(district.phone('oStreet'))
    expect(mine[0]!.summary).toMatchObject({ deeds: 2, changes: 1 })
    const rights = [
      { role: 'administrator', over: ['desheng'] },
      { role: 'reviewer', over: 'district' },
    ]
    expect(mine[0]!.summary!.staff).toEqual({ rights, changedAt: expect.any(Number) as number })
    const deed = { at: expect.any(Number) as number, state: 'done', rights: null }
    expect(rows(mine, 'deeds')).toEqual([
      { ...deed, action: 'inviteStaff', over: ['desheng', 'foundry'], about: 'invitation' },
      { ...deed, action: 'changeGrants', over: ['desheng', 'bakery'], about: 'another' },
    ])
    expect(rows(mine, 'changes')).toEqual([
      { ...deed, action: 'changeGrants', over: 'district', about: 'me', rights },
    ])
  })

  test('finds nobody else in it: no id, no name, no right of another', async () => {
    const chief = await staffMember(district, 'oChief', ['administrator', 'district'])
    await staffMember(district, 'oOther', ['organiser', 'school'])
    await joined(district, 'oOther', { name: canary.name })
    const other = memberIdOf('oOther')
    good(await chief('changeGrants', { memberId: other, give: [grant('reviewer', 'school')], take: [] }))
    good(await chief('removeStaff', { memberId: other }))
    const [mine, theirs] = [await bring(district.phone('oChief')), await bring(district.phone('oOther'))]
    expect(rows(mine, 'deeds')).toHaveLength(2)
    for (const secret of [other, canary.name, 'organiser', 'oOther'])
      expect(JSON.stringify(mine)).not.toContain(secret)
    expect(rows(theirs, 'changes').map(({ rights }) => rights?.map(({ role }) => role))).toEqual([
      [],
      ['organiser', 'reviewer'],
    ])
    for (const secret of [memberIdOf('oChief'), 'administrator', 'oChief'])
      expect(JSON.stringify(theirs)).not.toContain(secret)
  })

  test('gets a thousand deeds in parts, each once, without a scan; and the same after leaving', async () => {
    await staffMember(district, 'oBusy', ['administrator', 'district'])
    const [by, about] = [memberIdOf('oBusy'), memberIdOf('oOther')]
    for (let n = 0; n < 1000; n += 1) {
      const at = 1_000_000 + Math.floor(n / 300)
      const row = { at, action: `did${n}`, over: 'district', about, before: null, after: null } as const
      const [me, them] = n % 5 === 0 ? [about, by] : [by, about]
      await district.store.audit.intend({ ...row, _id: auditId(at, `n${n}`), by: me, about: them })
    }
    district.cloud.journal.clear()
    const parts = await bring(district.phone('oBusy'))
    for (const [section, many] of [
      ['deeds', 800],
      ['changes', 200],
    ] as const) {
      const actions = rows(parts, section).map(({ action }) => action)
      expect([actions.length, new Set(actions).size]).toEqual([many, many])
    }
    expect(
      district.cloud.journal.entries().filter(({ kind, index }) => kind === 'read' && index === null),
    ).toEqual([])
    good(await district.phone('oBusy')('deleteMe', { confirm: 'delete' }))
    const after = (await bring(district.phone('oBusy')))[0]!.summary
    expect(after).toMatchObject({ profile: null, staff: { rights: [{ over: 'district' }] }, deeds: 800 })
  })
})

test('who never was staff has no rights and no deeds', async () => {
  const parts = await bring(await joined(district, 'oMember'))
  expect(parts[0]!.summary).toMatchObject({ entries: 0, staff: null, deeds: 0, changes: 0 })
})
