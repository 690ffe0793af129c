import type { DatabaseCall, DatabaseFault } from '../../local-cloud'
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
    // A try at the code is counted before it is known to be right, and given back then.
    const tried = ['insert tries', 'modify tries']
    expect(await writesOf(accept)).toEqual([...tried, first, 'modify invitations', 'insert staff', last])
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
