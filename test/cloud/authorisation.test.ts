import { readFileSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { functionRules } from '../../config/cloud/rules'
import { privacy } from '../../config/privacy'
import type { DeskApi } from '../../contract/desk'
import type { StaffMember } from '../../contract/desk/staff'
import { hashOf, makeCode } from '../../cloudfunctions/codes/code'
import { registerFirstCode } from '../../cloudfunctions/codes/first-code'
import { auditId } from '../../cloudfunctions/store/audit'
import { functionNames } from '../../scripts/build-functions'
import { articleAttempts } from '../authorisation/article-attempts'
import { askers, expected, grantAt, unitOf, type Asker } from '../authorisation/askers'
import { printTables } from '../authorisation/print'
import { bankAttempts } from '../authorisation/bank-attempts'
import { contestAttempts } from '../authorisation/contest-attempts'
import { resultAttempts } from '../authorisation/result-attempts'
import { rosterAttempts } from '../authorisation/roster-attempts'
import { unseen, writing } from '../authorisation/writing'
import { rosterAttempts } from '../authorisation/roster-attempts'
import { signInAttempts } from '../authorisation/sign-in-attempts'
import { places, type Outcome, type PlaceName } from '../authorisation/rows'
import { deskTable, doorTable } from '../authorisation/table'
import { plantCertificate, plantOver } from '../support/certificates'
import { plantPaper } from '../support/plant-paper'
import { good, joined, openDistrict, publish, type District } from '../support/district'
import { plantSession, plantSignIn } from '../support/sign-ins'
import { plantOverride } from '../support/overrides'
import { later, twoBoards } from '../support/sheets'
import { appoint, forgetStaff, memberIdOf, plantUnits, scopes } from '../support/staff'

let district: District
beforeAll(async () => {
  district = await openDistrict()
  await plantUnits(district)
  await publish(district, 'spring', { units: twoBoards })
  await publish(district, 'autumn', later)
  await plantOver(district, 'winter')
  for (const { openid } of askers) if (openid) await joined(district, openid)
  for (const place of places) {
    const unit = place === 'district' ? {} : { unitId: unitOf[place] }
    const told = { name: '王秀兰', agreement: privacy.version, ...unit }
    good(await district.phone(holderAt(place))('saveProfile', told))
  }
})
afterAll(() => district.stop())
jest.setTimeout(60_000)

interface Reply {
  ok: boolean
  code?: Outcome
  data?: unknown
}
const outcome = ({ ok, code }: Reply): Outcome => (ok ? 'yes' : code!)

const asked = async (asker: Asker, operation: keyof DeskApi, input: unknown): Promise<Outcome> =>
  outcome(await ask(asker, operation, input))

/** How an asker asks for something at a place, or about themselves; what was made for it is thrown away afterwards. */
const attempts: {
  [Name in keyof DeskApi]: (asker: Asker, place: PlaceName | 'oneself') => Promise<Outcome>
} = {
  ...rosterAttempts(asked, () => district),
  ...contestAttempts(asked, () => district, oneMoreContest),
  ...resultAttempts(asked, () => district),
  ...bankAttempts(asked, () => district),
  ...signInAttempts(
    asked,
    () => plantSignIn(district),
    ({ openid }) => plantSession(district, memberIdOf(String(openid))),
  ),
  readMe: async (asker) => outcome(await ask(asker, 'readMe', {})),
  async claimFirst(asker) {
    await appoint(district, 'oChief')
    const code =
      (await registerFirstCode(district.store, district.cloud.clock.now(), randomUUID)) ??
      makeCode(randomUUID)
    return outcome(await ask(asker, 'claimFirst', { code }))
  },
  async acceptInvitation(asker, place) {
    const own = place === 'oneself'
    const made = await invitation(
      own ? memberIdOf(String(asker.openid)) : await chief(),
      own ? placeOf(asker) : place,
    )
    return outcome(await ask(asker, 'acceptInvitation', { code: made }))
  },
  async checkCard(asker, place) {
    const holder = place === 'oneself' ? (asker.openid ?? holderAt('street')) : holderAt(place)
    const { code } = good(await district.phone(holder)('readCard', {})).card!
    return outcome(await ask(asker, 'checkCard', { code }))
  },
  async checkCertificate(asker, place) {
    const openid = place === 'oneself' ? (asker.openid ?? holderAt('street')) : holderAt(place)
    const number = await plantCertificate(district, { contestId: 'winter', openid })
    return outcome(await ask(asker, 'checkCertificate', { number }))
  },
  async listSignals(asker, place) {
    await district.store.signals.forgetSome('spring', 100)
    const attemptId = await plantPaper(district, paperAt(asker, place))
    const reply = await ask(asker, 'listSignals', { contestId: 'spring' })
    return seen(reply, (data: { signals: { attemptId: string }[] }) =>
      data.signals.some((signal) => signal.attemptId === attemptId),
    )
  },
  readSuspect: async (asker, place) => outcome(await ask(asker, 'readSuspect', await paper(asker, place))),
  async decideSignal(asker, place) {
    const input = { ...(await paper(asker, place)), decision: 'annul', reason: '和别人雷同' }
    return outcome(await ask(asker, 'decideSignal', input))
  },
  async undoDecision(asker, place) {
    const { attemptId, contestId } = await paper(asker, place)
    const about = { _id: attemptId, contestId, memberId: 'm', unit: null, auditId: 'planted' }
    const step = { decision: 'annul', reason: '雷同', by: 'x', at: 1 } as const
    await district.store.decisions.add(null, about, step)
    return outcome(await ask(asker, 'undoDecision', { contestId, attemptId, reason: '查过了' }))
  },
  async listStaff(asker, place) {
    const reply = await ask(asker, 'listStaff', {})
    const wanted = memberIdOf(subjectAt(place))
    return seen(reply, (data: { staff: StaffMember[] }) =>
      data.staff.some(({ memberId }) => memberId === wanted),
    )
  },
  async readAudit(asker, place) {
    const reply = await ask(asker, 'readAudit', { action: 'planted' })
    return seen(reply, (data: { entries: { about: string }[] }) =>
      data.entries.some(({ about }) => about === place),
    )
  },
  readUnitFigures: async (asker, place) =>
    outcome(await ask(asker, 'readUnitFigures', { contestId: 'spring', unitId: unitOf[place as PlaceName] })),
  grantOverride: async (asker, place) =>
    outcome(
      await ask(asker, 'grantOverride', {
        contestId: 'spring',
        to: { memberId: memberIdOf(holderAt(place)) },
        tries: 1,
        reason: '停电',
      }),
    ),
  withdrawOverride: async (asker, place) =>
    outcome(
      await ask(asker, 'withdrawOverride', {
        contestId: 'spring',
        overrideId: await plantOverride(district, { contestId: 'spring', over: pathOf(place as PlaceName) }),
        reason: '办错了',
      }),
    ),
  async listOverrides(asker, place) {
    const contestId = await oneMoreContest()
    const id = await plantOverride(district, { contestId, over: pathOf(place as PlaceName) })
    const reply = await ask(asker, 'listOverrides', { contestId })
    return seen(reply, ({ overrides }: { overrides: { id: string }[] }) =>
      overrides.some((each) => each.id === id),
    )
  },
  ...articleAttempts(
    () => district,
    async (asker, operation, input) => (await ask(asker, operation, input)) as never,
    (place, asker) => pathOf(place === 'oneself' ? placeOf(asker) : place),
  ),
  makeUnitCode: async (asker, place) =>
    outcome(await ask(asker, 'makeUnitCode', { unitId: unitOf[place as PlaceName] })),
  inviteStaff: async (asker, place) =>
    outcome(await ask(asker, 'inviteStaff', { grant: grantAt('writer', place as PlaceName) })),
  async changeGrants(asker, place) {
    const own = place === 'oneself'
    const memberId = memberIdOf(own ? String(asker.openid) : subjectAt(place))
    const give = [grantAt('organiser', own ? placeOf(asker) : place)]
    return outcome(await ask(asker, 'changeGrants', { memberId, give, take: [] }))
  },
  async removeStaff(asker, place) {
    const memberId = memberIdOf(place === 'oneself' ? String(asker.openid) : subjectAt(place))
    return outcome(await ask(asker, 'removeStaff', { memberId }))
  },
}

const ask = async (asker: Asker, operation: keyof DeskApi, input: unknown) =>
  (await district.raw(asker.openid, { operation, input }, 'desk')) as Reply
const placeOf = (asker: Asker): PlaceName => (asker.is === 'staff' ? asker.where : 'street')
/** Whose paper, and where it counts: of the district with no unit. */
function paperAt(asker: Asker, place: PlaceName | 'oneself') {
  const own = place === 'oneself'
  const path = pathOf(own ? placeOf(asker) : place)
  const openid = own ? (asker.openid ?? 'oMember') : holderAt(place)
  return { contestId: 'spring', openid, unit: path === 'district' ? null : path }
}
const paper = async (asker: Asker, place: PlaceName | 'oneself') => ({
  contestId: 'spring',
  attemptId: await plantPaper(district, paperAt(asker, place)),
})
/** Somebody of staff at each place, whom others try to manage. */
const subjectAt = (place: string) => `oSubject of the ${place}`
/** Somebody with a card at each place; of the district: with no unit. */
const holderAt = (place: string) => `oHolder of the ${place}`
const seen = <T>({ ok, code, data }: Reply, has: (data: T) => boolean): Outcome =>
  ok ? (has(data as T) ? 'seen' : 'hidden') : code!

let contests = 0
/** A contest that nobody has corrected yet. */
async function oneMoreContest(): Promise<string> {
  const { _id, ...spring } = (await district.store.contests.fresh('spring'))!
  const another = `${_id}-${(contests += 1)}`
  await district.store.contests.insert({ ...spring, _id: another })
  return another
}

const chief = () => appoint(district, 'oChief', ['administrator', 'district'])

async function invitation(by: string, place: PlaceName): Promise<string> {
  const code = makeCode(randomUUID)
  const made = {
    _id: randomUUID(),
    hash: hashOf(code),
    grant: grantAt('publisher', place),
    over: pathOf(place),
    by,
  }
  const endsAt = district.cloud.clock.now() + 60_000
  await district.store.invitations.insert({ ...made, state: 'open', tries: 0, endsAt })
  return code
}

function pathOf(place: PlaceName) {
  if (place === 'district') return 'district' as const
  const street = place.startsWith('other') ? 'niujie' : 'desheng'
  const { level } = scopes[unitOf[place]]
  return { street, enterprise: level === 'enterprise' ? unitOf[place] : null, team: null }
}

/** The district as the table has it, with this asker in it. */
const setUp = (asker: Asker, at: readonly PlaceName[] = places) =>
  Promise.all([
    ...(asker.openid ? [appoint(district, asker.openid, ...asker.grants)] : []),
    ...at.map((place) => appoint(district, subjectAt(place), ['reviewer', unitOf[place]])),
  ])

const plantEntries = () =>
  Promise.all(
    places.map((place, n) => {
      const entry = { at: n, by: 'x'.repeat(16), action: 'planted', over: pathOf(place), about: place }
      return district.store.audit.intend({ _id: auditId(n, 'planted'), ...entry, before: null, after: null })
    }),
  )

/** What the door has written in the meantime, by collection; a wrong code costs one of the tries, which is no such write. */
const written = (answer: Outcome): string[] =>
  district.cloud.journal
    .entries()
    .filter(({ kind, callId }) => kind === 'write' && callId !== null)
    .map(({ action, collection }) => `${action} ${collection}`)
    .filter((each) => !each.endsWith(' tries'))
    .filter((each) => answer === 'yes' || !each.endsWith('modifyDocument invitations'))
    // A draft and a picture on its way are no decisions.
    .filter((each) => answer !== 'yes' || !/ (articles|article_words|picture_parts)$/.test(each))

const operations = Object.keys(deskTable) as (keyof DeskApi)[]

test.each(askers)(
  'at the desk $name is allowed and refused what the table says; each write has one entry, a refusal writes nothing',
  async (asker) => {
    await forgetStaff()
    await Promise.all([plantEntries(), setUp(asker)])
    for (const name of operations) {
      const row = deskTable[name]
      const things = [
        ...(row.over ? places : places.slice(0, 1)),
        ...(row.oneself ? (['oneself'] as const) : []),
      ]
      for (const thing of things) {
        district.cloud.journal.clear()
        const answer = await attempts[name](asker, thing)
        expect({ name, thing, answer }).toEqual({ name, thing, answer: expected(row, asker, thing) })
        const isWrite = writing.includes(name) && answer === 'yes'
        const audited = written(answer).filter((each) => each === 'database.insertDocument audit')
        const others = unseen.includes(name) ? audited : written(answer)
        expect(isWrite ? audited : others).toHaveLength(isWrite ? 1 : 0)
        if (isWrite) await setUp(asker, thing === 'oneself' ? [] : [thing])
      }
    }
  },
)

test.each(Object.entries(doorTable))('may a phone call the door %s: %s', async (door, may) => {
  const called = await district.cloud.call(door, { operation: 'none', input: {} }, { openid: 'oMember' })
  expect(called.ok).toBe(may === 'yes')
})

test('the table names every door there is', () => {
  expect(Object.keys(doorTable).sort()).toEqual(functionNames().sort())
  expect(Object.keys(functionRules).sort()).toEqual(functionNames().sort())
})

test('docs/authorisation.md is what `npm run authorisation` writes', () => {
  expect(readFileSync('docs/authorisation.md', 'utf8')).toBe(printTables())
})
