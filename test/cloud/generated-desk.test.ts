import { randomUUID } from 'node:crypto'
import type { DeskApi } from '../../contract/desk'
import { registerFirstCode } from '../../cloudfunctions/codes/first-code'
import { openDistrict, publish, type District } from '../support/district'
import { plantPaper } from '../support/plant-paper'
import {
  articleOutcomes,
  isArticleOperation,
  isGoodArticleField,
  plantGoodArticle,
  plantGoodArticles,
} from '../support/generated-articles'
import { countAnswers, everything, expectRefused, type Answer } from '../support/generated'
import { contestOutcomes, isContestOperation, mayStayGood } from '../support/contest-requests'
import { plantBank } from '../support/bank/plant'
import { bankOutcomes, isBankOperation, mayStayGoodOfBank } from '../support/bank/requests'
import { plantDraft } from '../support/drafts'
import { plantOverride } from '../support/overrides'
import { plantVersion } from '../support/roster/plant-version'
import { appoint, memberIdOf, plantUnits, staffMember } from '../support/staff'
import { later, streetsBoard } from '../support/sheets'
import { goodResultInputs, isOptionalOfResults } from '../support/generated-results'
import { plantExport } from '../support/exports'
import { goodDeskInputs, oneChangeAway } from './generated-requests'

let district: District
const counts = countAnswers()
const memberId = memberIdOf('oSubject')
let attemptId = ''
const wrongCode = '0123-4567-89AB-CDEF'
beforeAll(async () => {
  district = await openDistrict()
  await plantUnits(district)
  await publish(district, 'spring', { units: streetsBoard })
  await publish(district, 'autumn', later)
  await plantVersion(district, 'r-coming', 'coming')
  await plantOverride(district, { _id: 'override-1', contestId: 'spring' })
  attemptId = await plantPaper(district, { contestId: 'spring', openid: 'oSubject', unit: null })
  await publish(district, 'advent', later)
  for (let n = 0; n < 4; n += 1) await plantDraft(district)
  await plantBank(district, 'kept-bank')
  await plantExport(district, { _id: 'export-1', by: memberIdOf('oTester') })
  await registerFirstCode(district.store, district.cloud.clock.now(), randomUUID)
  await plantGoodArticles(district)
  const ofNews: ['writer' | 'reviewer' | 'publisher', 'district'][] = [
    ['writer', 'district'],
    ['reviewer', 'district'],
    ['publisher', 'district'],
  ]
  await staffMember(district, 'oTester', ['administrator', 'district'], ...ofNews)
  await staffMember(district, 'oSubject', ['writer', 'foundry'])
})
afterAll(() => district.stop())
afterAll(() => console.log(`generated requests at the desk by answer\n${counts.print()}`))

/** Asked too fast, it waits as long as it is told. */
async function send(operation: string, input: unknown): Promise<Answer> {
  const reply = (await district.raw('oTester', { operation, input }, 'desk')) as Answer & { at?: number }
  if (reply.code !== 'too_fast') return reply
  district.cloud.clock.moveTo(reply.at!)
  return send(operation, input)
}

/** What stays good with one change: a field that may be left out, a text that is as good a name as any other. */
function isStillGood(operation: keyof DeskApi, input: unknown): boolean {
  const good = goodDeskInputs(memberId, wrongCode, attemptId)[operation]
  const given = (input ?? {}) as Record<string, unknown>
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return false
  const fields = Object.keys(good)
  if (Object.keys(given).some((field) => !fields.includes(field))) return false
  const changed = fields.filter((field) => JSON.stringify(given[field]) !== JSON.stringify(good[field]))
  if (isBankOperation(operation)) return mayStayGoodOfBank(operation, changed)
  if (isContestOperation(operation)) return mayStayGood(operation, changed, given)
  if (isArticleOperation(operation))
    return changed.every((field) => isGoodArticleField(operation, field, given[field]))
  if (operation === 'listSignals') return changed.every((field) => field !== 'contestId' && !(field in given))
  if (operation === 'holdRoster')
    return changed.every((field) => field === 'holds' && JSON.stringify(given[field]) === 'null')
  if (operation === 'correctUnit')
    return changed.every((field) => field === 'reason' && isReason(given.reason))
  if (operation === 'decideSignal' || operation === 'undoDecision')
    return changed.every((field) => field === 'reason' && (isReason(given.reason) || given.reason === 'x'))
  if (operation === 'answerSignIn')
    return changed.every((field) => field === 'agrees' && typeof given[field] === 'boolean')
  if (operation === 'listStaff') return !('after' in given)
  if (operation === 'readUnits' || operation === 'readRoster')
    return changed.every(
      (field) => field === 'have' && [undefined, 'x', '__proto__'].includes(given[field] as string),
    )
  if (operation === 'readUnitFigures')
    return changed.every((field) => field === 'after' && !('after' in given))
  if (operation in goodResultInputs(''))
    return changed.every((field) => isOptionalOfResults(operation, field, given))
  if (operation === 'listOverrides')
    return changed.every((field) => field === 'after' && (!('after' in given) || given.after === 'x'))
  if (operation === 'grantOverride' || operation === 'withdrawOverride')
    return changed.every((field) =>
      field === 'reason' ? isReason(given[field]) : isOptional(field) && !(field in given),
    )
  if (operation === 'changeGrants')
    return changed.every((field) => field !== 'memberId' && isEmptyList(given[field]))
  if (operation === 'previewCorrection' || operation === 'correctContest')
    return changed.every((field) =>
      field === 'reason' ? isReason(given[field]) : field === 'corrections' && isEmptyList(given[field]),
    )
  if (operation !== 'readAudit') return false
  return changed.every((field) => !(field in given) || isText(field, given[field]))
}

const isOptional = (field: string): boolean => ['tries', 'minutes', 'closesAt'].includes(field)
const isEmptyList = (value: unknown): boolean => JSON.stringify(value) === '[]'
const isReason = (value: unknown): boolean =>
  typeof value === 'string' && value.length > 1 && value.length <= 200 && !/[\u0000\ud800]/.test(value)
const isText = (field: string, value: unknown): boolean =>
  (field === 'action' && value === 'x') || (field === 'about' && (value === 'x' || value === '__proto__'))

/** What a good request may come to. A code is well-formed and wrong: so it is refused, and costs no one anything. */
function expectedOf(operation: keyof DeskApi): string[] {
  if (isBankOperation(operation)) return bankOutcomes(operation)
  // Once an edition is under way there is no other to begin.
  if (operation === 'correctContest' || operation === 'correctUnit') return ['accepted', 'changed_meanwhile']
  if (isContestOperation(operation)) return contestOutcomes(operation)
  if (operation === 'beginSignIn' || operation === 'finishSignIn') return ['only_at_desk']
  if (operation === 'readSignIn' || operation === 'answerSignIn')
    return ['code_not_accepted', 'tries_used_up']
  if (isArticleOperation(operation)) return articleOutcomes
  if (operation === 'checkCard') return ['card_not_accepted']
  if (operation === 'checkCertificate') return ['certificate_mistyped']
  if (operation === 'acceptInvitation') return ['code_not_accepted', 'tries_used_up']
  // The second time it has been decided, or taken back, already.
  if (operation === 'decideSignal' || operation === 'undoDecision') return ['accepted', 'changed_meanwhile']
  return operation === 'claimFirst' ? ['code_not_accepted'] : ['accepted']
}

test.each(Object.keys(goodDeskInputs('', '')) as (keyof DeskApi)[])(
  '%s takes what is good, refuses with a code what is one change away, and then changes nothing',
  async (operation) => {
    const good = goodDeskInputs(memberId, wrongCode, attemptId)[operation]
    const all = oneChangeAway(good)
    const bad = all.filter((each) => !isStillGood(operation, each))
    const before = await everything()
    for (const each of bad) {
      const reply = await send(operation, each)
      counts.add(operation, reply)
      expectRefused(reply, each)
    }
    expect(await everything()).toBe(before)
    const still = [good, ...all.filter((each) => isStillGood(operation, each))]
    for (let sent = 0; sent < Math.max(bad.length / 3, 25); sent += 1) {
      await appoint(district, 'oSubject', ['writer', 'foundry'])
      if (isArticleOperation(operation)) await plantGoodArticle(district, operation)
      const reply = await send(operation, still[sent % still.length])
      counts.add(operation, reply)
      expect(expectedOf(operation)).toContain(reply.ok ? 'accepted' : reply.code)
    }
  },
)

test('each operation had fifty requests or more, and at least a sixth of all were accepted', () => {
  expect(counts.fewest()).toBeGreaterThanOrEqual(50)
  expect(counts.accepted()).toBeGreaterThanOrEqual(1 / 6)
})

test.each([
  ['no operation', {}],
  ['nothing at all', null],
  ['an operation of the other door', { operation: 'saveProfile', input: {} }],
  ['what every object has', { operation: 'constructor', input: {} }],
  ['its prototype', { operation: '__proto__', input: {} }],
])('%s is an unknown operation', async (_, event) => {
  expect(await district.raw('oTester', event, 'desk')).toMatchObject({ ok: false, code: 'unknown_operation' })
})
