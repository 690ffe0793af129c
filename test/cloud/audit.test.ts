import type { DatabaseCall, DatabaseFault } from '../../local-cloud'
import { auditId } from '../../cloudfunctions/store/audit'
import { good, joined, openDistrict, type AskDesk, type District } from '../support/district'
import { auditOf, forgetStaff, grant, memberIdOf, plantUnits, staffMember } from '../support/staff'

let district: District
let chief: AskDesk
let fault: (call: DatabaseCall) => DatabaseFault = () => 'pass'
beforeAll(async () => {
  const onDatabaseCall = (call: DatabaseCall) => (call.function === 'desk' ? fault(call) : 'pass')
  district = await openDistrict(undefined, { faults: { onDatabaseCall } })
  await plantUnits(district)
  await joined(district, 'oNew')
})
afterAll(() => district.stop())
beforeEach(async () => {
  fault = () => 'pass'
  // Nobody goes faster than staff may.
  district.cloud.clock.advance(60_000)
  await forgetStaff()
  chief = await staffMember(district, 'oChief', ['administrator', 'district'])
  await staffMember(district, 'oWriter', ['writer', 'foundry'])
})

const writer = memberIdOf('oWriter')
const give = { memberId: writer, give: [grant('publisher', 'foundry')], take: [] }
const rowOf = async (id: string) => (await district.store.staff.get(id))!

/** The writes of one call, in their order. */
async function writesOf(call: () => Promise<unknown>): Promise<string[]> {
  district.cloud.journal.clear()
  await call()
  return district.cloud.journal
    .entries()
    .filter(({ kind }) => kind === 'write')
    .map(({ action, collection }) => `${action.replace(/database\.(\w+)Document/, '$1')} ${collection}`)
}

describe('a privileged write', () => {
  test('is written into the audit first, then done, then marked as done: whichever it is', async () => {
    const first = 'insert audit'
    const last = 'modify audit'
    const invite = () => chief('inviteStaff', { grant: grant('writer', 'school') })
    expect(await writesOf(invite)).toEqual([first, 'insert invitations', last])
    const { code } = good(await invite())
    const accept = () => district.desk('oNew')('acceptInvitation', { code })
    expect(await writesOf(accept)).toEqual([first, 'modify invitations', 'insert staff', last])
    expect(await writesOf(() => chief('changeGrants', give))).toEqual([first, 'modify staff', last])
    const remove = () => chief('removeStaff', { memberId: writer })
    expect(await writesOf(remove)).toEqual([first, 'modify staff', last, last])
    const states = (await auditOf()).map(({ action, state }) => `${action} ${state}`)
    expect(states).toEqual(
      ['inviteStaff', 'inviteStaff', 'acceptInvitation', 'changeGrants', 'removeStaff'].map(
        (name) => `${name} done`,
      ),
    )
  })

  test('says who did what to whom, over which unit, before and after, and nothing more of anybody', async () => {
    good(await chief('changeGrants', give))
    const [entry] = await auditOf()
    expect(entry).toEqual({
      _id: expect.stringMatching(/^\d{15}:[\w-]{36}$/) as string,
      at: Number(entry!._id.slice(0, 15)),
      by: memberIdOf('oChief'),
      action: 'changeGrants',
      over: { street: 'desheng', enterprise: 'foundry', team: null },
      about: writer,
      before: { grants: [grant('writer', 'foundry')] },
      after: { grants: [grant('writer', 'foundry'), grant('publisher', 'foundry')] },
      state: 'done',
    })
  })

  test('that is refused leaves no entry, but a line in the log without anything of the person', async () => {
    await district.desk('oWriter')('changeGrants', give)
    await district.desk('oNew')('claimFirst', { code: '0000-0000-0000-0000' })
    expect(await auditOf()).toEqual([])
    const logs = district.cloud
      .calls()
      .slice(-2)
      .flatMap((call) => call.logs.map(({ text }) => text))
    expect(logs).toEqual(['refused changeGrants: not_allowed', 'refused claimFirst: code_not_accepted'])
  })
})

describe('whatever breaks at whichever database call', () => {
  const mishaps: DatabaseFault[] = ['fail', 'drop-request', 'drop-reply', 'kill-before', 'kill-after']

  test.each(mishaps)('%s: a change that was made names the entry that was there before it', async (does) => {
    for (const nth of [1, 2, 3, 4, 5]) {
      await forgetStaff()
      chief = await staffMember(district, 'oChief', ['administrator', 'district'])
      await staffMember(district, 'oWriter', ['writer', 'foundry'])
      fault = (call) => (call.nth === nth ? does : 'pass')
      await chief('changeGrants', give).catch(() => null)
      fault = () => 'pass'
      const row = await rowOf(writer)
      const entries = await auditOf()
      if (row.version > 1) expect(entries).toMatchObject([{ _id: row.auditId, about: writer }])
      else expect(entries.filter(({ state }) => state === 'done')).toEqual([])
    }
  })

  test('an entry of which nobody knows how it ended is cleared up by the next change to the same rights', async () => {
    fault = (call) => (call.collection === 'audit' && call.action.includes('modify') ? 'kill-before' : 'pass')
    await chief('changeGrants', give).catch(() => null)
    fault = () => 'pass'
    expect(await auditOf()).toMatchObject([{ state: 'intended' }])
    good(await chief('changeGrants', { ...give, give: [grant('reviewer', 'foundry')] }))
    expect((await auditOf()).map(({ state }) => state)).toEqual(['done', 'done'])
  })
})

describe('reading the audit', () => {
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
      about: writer,
    }
    await district.store.audit.intend({ ...row, before: null, after: null, ...more })
  }
  const ids = async (ask: AskDesk, query = {}) =>
    good(await ask('readAudit', query)).entries.map(({ id }) => Number(id.split(':n')[1]))

  test('gives the newest first, 50 at a time, each once', async () => {
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

  test('finds by person, subject, operation, unit and time', async () => {
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

  test('shows each administrator what lies within their scopes, and a filter never shows more', async () => {
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
    const ofBakery = await staffMember(
      district,
      'oBakery',
      ['administrator', 'bakery'],
      ['writer', 'district'],
    )
    expect(await ids(chief)).toEqual([4, 3, 2, 1])
    expect(await ids(ofStreet)).toEqual([3, 2])
    expect(await ids(ofBoth)).toEqual([4, 3])
    expect(await ids(ofNested)).toEqual([3, 2])
    expect(await ids(ofBakery)).toEqual([])
    expect(await ids(ofStreet, { unit: { level: 'street', unitId: 'niujie' } })).toEqual([])
    expect(await ids(ofStreet, { unit: { level: 'enterprise', unitId: 'foundry' } })).toEqual([3])
    expect(await ids(ofBoth, { unit: { level: 'street', unitId: 'desheng' } })).toEqual([3])
  })
})
