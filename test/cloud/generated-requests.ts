import type { DeskApi } from '../../contract/desk'
import { goodResultInputs } from '../support/generated-results'
import { at } from '../support/sheets'
import { goodBankInputs } from '../support/bank/requests'
import { goodContestInputs } from '../support/contest-requests'
import { goodArticleInputs } from '../support/generated-articles'
import { told } from '../support/told'
import type { MemberApi } from '../../contract/member'

/** A good input of every operation, and whether an operation can do nothing wrong twice (a read). */
export const goodInputs = (attemptId: string): { [Name in keyof MemberApi]: Record<string, unknown> } => ({
  listArticles: { channel: 'rights', after: { publishedAt: 1, id: 'a' } },
  readArticle: { articleId: 'story' },
  listWithdrawn: {},
  listContests: {},
  readContest: { contestId: 'spring' },
  startAttempt: { contestId: 'spring' },
  resumeAttempt: { attemptId },
  saveAnswers: { attemptId, answers: [[0], [1, 2]], revision: 3 },
  reviewAttempt: { attemptId },
  listMyAttempts: { contestId: 'spring' },
  listMyContests: { after: { startedAt: 1, id: 'spring' } },
  readBoard: { contestId: 'spring' },
  subscribe: { contestId: 'autumn', askId: 'asking-1', answers: { template: 'accept' } },
  topUp: { askId: 'asking-2', answers: { template: 'reject' } },
  cancelReminder: { contestId: 'autumn' },
  listSubscriptions: {},
  readProfile: {},
  saveProfile: {
    ...told('吴淑珍', 'yuetan'),
    phone: { typed: '139 0000 1234' },
    sex: 'female',
    region: { province: '四川省', city: '成都市' },
    contestId: 'spring',
  },
  sendFeedback: { sendId: 'sending-1', kind: 'unit', words: '牛街第二食品厂', requestIds: ['a1b2c3d4'] },
  readCard: {},
  listMistakes: { after: { at: 1, given: 0 } },
  drawPractice: { contestId: 'winter' },
  readCertificate: { contestId: 'winter' },
  readUnitBoard: { contestId: 'spring', level: 'street' },
  readDirectory: { part: 0, have: 'streets' },
  exportMyData: { after: { section: 'attempts', at: 1, given: 0 } },
  beginBonus: { contestId: 'spring', kind: 'read', key: 'story' },
  earnBonus: { contestId: 'spring', what: { kind: 'sign-in' } },
  submitAttempt: { attemptId, answers: [[0]], revision: 4 },
  // Last: of whom nothing is left, nothing can be asked.
  deleteMe: { confirm: 'delete' },
})

/** The same for staff: somebody to manage, somebody not there any more, and a code. */
export const goodDeskInputs = (
  memberId: string,
  code: string,
  attemptId = 'spring:AAAAAAAAAAAAAAAA:1',
): { [Name in keyof DeskApi]: Record<string, unknown> } => ({
  ...goodContestInputs,
  ...goodBankInputs,
  readMe: {},
  beginSignIn: {},
  finishSignIn: {},
  readSignIn: { code: 'AAAA2222' },
  answerSignIn: { code: 'AAAA2222', agrees: true },
  listSessions: {},
  endSession: { sessionId: 's'.repeat(43) },
  claimFirst: { code },
  acceptInvitation: { code },
  ...goodArticleInputs,
  checkCertificate: { number: '7'.repeat(12) },
  checkCard: { code: '7'.repeat(24) },
  listSignals: { contestId: 'spring', state: 'open', after: 'open 5:000001669600800:spring:a:1:burst' },
  readSuspect: { contestId: 'spring', attemptId },
  decideSignal: { contestId: 'spring', attemptId, decision: 'keep', reason: '当面核实过' },
  undoDecision: { contestId: 'spring', attemptId, reason: '另有情况' },
  listStaff: { after: memberId },
  inviteStaff: { grant: { role: 'writer', scope: { level: 'street', unitId: 'yuetan' } } },
  changeGrants: {
    memberId,
    give: [{ role: 'reviewer', scope: { level: 'district' } }],
    take: [{ role: 'writer', scope: { level: 'enterprise', unitId: 'foundry' } }],
  },
  removeStaff: { memberId },
  previewCorrection: { contestId: 'spring', corrections: [{ kind: 'withdrawn', questionId: 'single-0' }] },
  correctContest: {
    contestId: 'autumn',
    holds: 1,
    corrections: [{ kind: 'key', questionId: 'single-0', right: [1] }],
    reason: '参考答案有误',
  },
  readCorrections: { contestId: 'spring' },
  ...goodResultInputs(memberId),
  readUnitFigures: { contestId: 'spring', unitId: 'yuetan', after: memberId },
  grantOverride: {
    contestId: 'spring',
    to: { memberId },
    tries: 1,
    minutes: 30,
    closesAt: at('12-12T18:00'),
    reason: '停电，没有答完',
  },
  withdrawOverride: { contestId: 'spring', overrideId: 'override-1', reason: '办错了' },
  listOverrides: { contestId: 'spring', after: 'override-9' },
  makeUnitCode: { unitId: 'yuetan' },
  readUnits: { part: 0, have: 'r-1' },
  readRoster: { part: 0, have: 'r-1' },
  listRosters: {},
  beginRoster: { digest: 'ab'.repeat(32), units: 3, people: 200 },
  addRosterPart: { rosterId: 'r-coming', people: [['王秀兰', '13800000001', 'foundry', 'foundry']] },
  holdRoster: { rosterId: 'r-1', holds: 'r-0' },
  correctUnit: { holds: 'r-1', change: { kind: 'close', unitId: 'bakery' }, reason: '已经撤销' },
  freezeRoster: { contestId: 'autumn' },
  readAudit: {
    by: memberId,
    about: memberId,
    action: 'inviteStaff',
    unit: { level: 'team', unitId: 'casters' },
    from: 1,
    until: 2,
    after: '001669600800000:a',
  },
})

const deep = (levels: number): unknown => (levels === 0 ? 1 : { a: deep(levels - 1) })

/** What may stand where something else was meant. */
const wrongValues: unknown[] = [
  ...[null, true, -1, 1.5, 1e300, NaN, Infinity, '', 'x', 'spring:../..:1', "'; drop", '__proto__', '$where'],
  ...[
    'x'.repeat(100_000),
    '\ud800',
    'a\u0000b',
    '１２３',
    { $ne: null },
    { $gt: '' },
    { $inc: 1 },
    {},
    [],
    [[]],
  ],
  ...[[[[]]], [[99]], [['0']], [[-1]], [[0.5]], [null], deep(500), { toString: 'x' }, { length: 1 }],
  ...[Array(10_000).fill([0]), [Array(10_000).fill(0)]],
]

const extraFields: [string, unknown][] = [
  ...['_openid', 'score', '$inc', '$set', 'memberId', 'now', 'asker', 'state', 'TRIGGER_SRC', 'openid'].map(
    (field): [string, unknown] => [field, 1],
  ),
  ...['constructor', 'prototype', 'toString', '_id', 'userInfo', 'tcbContext', 'revision.$gt', ''].map(
    (field): [string, unknown] => [field, { $set: { score: 100 } }],
  ),
]

/** An own field of that name, as JSON brings it; an object literal would change the prototype instead. */
const withProto = (input: object): unknown =>
  JSON.parse(JSON.stringify(input).replace(/^\{/, '{"__proto__":{"score":100},').replace(',}', '}'))

/** Requests that are one change away from a good input: other types, missing and extra fields, too large, too deep. */
export function oneChangeAway(input: Record<string, unknown>): unknown[] {
  const fields = Object.keys(input)
  const missing = fields.map((field) =>
    Object.fromEntries(Object.entries(input).filter(([name]) => name !== field)),
  )
  const wrong = fields.flatMap((field) => wrongValues.map((value) => ({ ...input, [field]: value })))
  const extra = extraFields.map(([field, value]) => ({ ...input, [field]: value }))
  const wholly = [null, undefined, 7, 'text', [], [input], true, NaN, deep(1000), wrongValues]
  return [...missing, ...extra, withProto(input), ...wholly, ...wrong]
}

/** The same good input, written otherwise: still good. */
export function alsoGood(operation: string, input: Record<string, unknown>): unknown[] {
  const backwards = Object.fromEntries(Object.entries(input).reverse())
  const forms = [input, backwards, JSON.parse(JSON.stringify(input))]
  const fewer =
    operation === 'listArticles' ? [{}, { channel: 'craft' }, { after: { publishedAt: 0, id: 'z' } }] : []
  const answers = 'revision' in input ? [[], [[]], [[0, 0]], [[25]], Array(300).fill([1])] : []
  return [...forms, ...fewer, ...answers.map((each) => ({ ...input, answers: each }))]
}
