import { randomUUID } from 'node:crypto'
import { hashOf } from '../../cloudfunctions/codes/code'
import { registerFirstCode } from '../../cloudfunctions/codes/first-code'
import { good, joined, openDistrict, type AskDesk, type District } from '../support/district'
import { auditOf, grant, memberIdOf, plantUnits } from '../support/staff'

let district: District
beforeAll(async () => {
  district = await openDistrict()
  await plantUnits(district)
})
afterAll(() => district.stop())

const heard: { operation: string; reply: string }[] = []

/** A desk that keeps every reply it was given, as the text that crossed the wire. */
function listening(openid: string): AskDesk {
  const ask = district.desk(openid)
  return async (operation, input) => {
    const reply = await ask(operation, input)
    heard.push({ operation, reply: JSON.stringify(reply) })
    return reply
  }
}

test('no reply, log or audit entry of staff at work carries a code, its hash, an OPENID or a name', async () => {
  const openids = ['oSecretChief', 'oSecretWriter', 'oSecretGuest']
  for (const openid of openids) await joined(district, openid, { name: '孙凤琴' })
  const [chief, writer, guest] = openids.map(listening) as [AskDesk, AskDesk, AskDesk]
  const first = (await registerFirstCode(district.store, district.cloud.clock.now(), randomUUID))!
  await guest('claimFirst', { code: '0000-0000-0000-0000' })
  good(await chief('claimFirst', { code: first }))
  await guest('claimFirst', { code: first })
  const { code } = good(await chief('inviteStaff', { grant: grant('writer', 'foundry') }))
  const { code: unused } = good(await chief('inviteStaff', { grant: grant('writer', 'school') }))
  good(await writer('acceptInvitation', { code }))
  await guest('acceptInvitation', { code })
  const memberId = memberIdOf('oSecretWriter')
  good(await chief('changeGrants', { memberId, give: [grant('reviewer', 'desheng')], take: [] }))
  for (const ask of [chief, writer, guest]) {
    await ask('readMe', {})
    await ask('listStaff', {})
    await ask('readAudit', {})
  }
  good(await chief('removeStaff', { memberId }))

  const codes = [first, code, unused]
  const secrets = [
    ...codes,
    ...codes.map((each) => each.replaceAll('-', '')),
    ...codes.map(hashOf),
    ...openids,
  ]
  const replies = heard.filter(({ operation }) => operation !== 'inviteStaff').map(({ reply }) => reply)
  const logs = district.cloud.calls().flatMap((call) => call.logs.map(({ text }) => text))
  const audit = JSON.stringify(await auditOf())
  for (const secret of secrets)
    for (const text of [...replies, ...logs, audit]) expect(text).not.toContain(secret)
  for (const { reply } of heard)
    for (const secret of [...codes.map(hashOf), ...openids]) expect(reply).not.toContain(secret)
  expect(audit).not.toContain('孙凤琴')
  expect(replies.join()).toContain(memberId)
  // Whoever invites is told the code, this once: the search can find one.
  expect(heard.map(({ reply }) => reply).join()).toContain(code)
  expect(logs).toHaveLength(3)
})
