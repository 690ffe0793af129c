import type { MemberApi } from '../../contract/member'
import { good, openDistrict, publish, type District } from '../support/district'

let district: District
let attemptId: string
beforeAll(async () => {
  district = await openDistrict()
  await publish(district, 'spring')
  const ask = district.phone('oTester')
  good(await ask('saveProfile', { name: '吴淑珍', streetId: 'yuetan' }))
  attemptId = good(await ask('startAttempt', { contestId: 'spring' })).attemptId
})
afterAll(() => district.stop())

/** A good input of every operation; each bad one below is one change away from it. */
const goodInputs = (): { [Name in keyof MemberApi]: Record<string, unknown> } => ({
  listArticles: { channel: 'rights', after: { publishedAt: 1, id: 'a' } },
  readArticle: { articleId: 'a' },
  listContests: {},
  readContest: { contestId: 'spring' },
  startAttempt: { contestId: 'spring' },
  resumeAttempt: { attemptId },
  saveAnswers: { attemptId, answers: [[0], [1, 2]], revision: 1 },
  submitAttempt: { attemptId, answers: [[0]], revision: 1 },
  reviewAttempt: { attemptId },
  listMyAttempts: { contestId: 'spring' },
  readBoard: { contestId: 'spring' },
  subscribe: { contestId: 'spring', askId: 'asking-1', answers: { template: 'accept' } },
  topUp: { askId: 'asking-2', answers: { template: 'reject' } },
  cancelReminder: { contestId: 'spring' },
  listSubscriptions: {},
  readProfile: {},
  saveProfile: { name: '吴淑珍', streetId: 'yuetan' },
})

const wrongValues: unknown[] = [
  null,
  true,
  -1,
  1.5,
  1e300,
  '',
  'x'.repeat(100_000),
  'spring:../..:1',
  "'; drop",
  { $ne: null },
  { $gt: '' },
  [],
  [[[]]],
  Array(10_000).fill([0]),
  [Array(10_000).fill(0)],
  [[99]],
  [['0']],
  { toString: 'x' },
  '\ud800',
]
const extraFields = [
  '_openid',
  'score',
  '$inc',
  'memberId',
  'now',
  '__proto__x',
  'constructor',
  'state',
  'TRIGGER_SRC',
]

async function everything(): Promise<string> {
  const attempts = await district.store.attempts.get(attemptId)
  const pool = await Promise.all(['spring', 'x'].map((id) => district.store.contests.get(id, 0)))
  const me = attempts && (await district.store.members.get(attempts.memberId))
  return JSON.stringify({ attempts, pool, me })
}

test('every operation refuses unknown fields, wrong types, over-long values: with a code, and nothing changes', async () => {
  const before = await everything()
  const codes = new Map<string, number>()
  for (const [operation, input] of Object.entries(goodInputs())) {
    const bad: unknown[] = [
      null,
      7,
      'text',
      [],
      [input],
      ...extraFields.map((field) => ({ ...input, [field]: 1 })),
    ]
    for (const field of Object.keys(input)) {
      const { [field]: _, ...without } = input
      if (!(operation === 'listArticles')) bad.push(without)
      // A list of no answers is a good answer: nothing was chosen.
      const wrong = wrongValues.filter((value) => !(field === 'answers' && JSON.stringify(value) === '[]'))
      bad.push(...wrong.map((value) => ({ ...input, [field]: value })))
    }
    for (const each of bad) {
      const reply = (await district.raw('oTester', { operation, input: each })) as {
        ok: boolean
        code: string
      }
      if (reply.ok || reply.code !== 'bad_input')
        throw new Error(
          `${operation} ${JSON.stringify(each)?.slice(0, 200)}: ${JSON.stringify(reply).slice(0, 200)}`,
        )
      codes.set(reply.code, (codes.get(reply.code) ?? 0) + 1)
    }
  }
  expect(codes.get('bad_input')).toBeGreaterThan(400)
  expect(await everything()).toBe(before)
})

test.each([
  ['no operation', {}],
  ['nothing at all', null],
  ['a list', []],
  ['an unknown one', { operation: 'deleteEverything', input: {} }],
  ['what every object has', { operation: 'constructor', input: {} }],
  ['its prototype', { operation: '__proto__', input: {} }],
  ['a number', { operation: 7, input: {} }],
])('%s is an unknown operation', async (_, event) => {
  expect(await district.raw('oTester', event)).toMatchObject({ ok: false, code: 'unknown_operation' })
})

test('the good inputs that the bad ones were made from are accepted', async () => {
  const { submitAttempt: last, ...first } = goodInputs()
  const order = { ...first, submitAttempt: last } as Record<string, unknown>
  const codes: string[] = []
  for (const [operation, input] of Object.entries(order)) {
    const reply = (await district.raw('oTester', { operation, input })) as { ok: boolean; code?: string }
    codes.push(reply.ok ? 'ok' : `${operation} ${reply.code}`)
  }
  expect(codes.filter((code) => code !== 'ok')).toEqual([
    'readArticle article_not_found',
    'reviewAttempt review_closed',
    'subscribe contest_not_upcoming',
  ])
})

test('a name keeps to letters, and is stored without its blanks', async () => {
  const ask = district.phone('oNamed')
  for (const name of ['王', '<b>王三</b>', '王\u0000三', '王三'.repeat(20), '12345', '   ']) {
    expect(await ask('saveProfile', { name, streetId: 'yuetan' })).toMatchObject({ code: 'bad_input' })
  }
  expect(good(await ask('saveProfile', { name: ' 阿依古丽·买买提 ', streetId: 'yuetan' })).profile.name).toBe(
    '阿依古丽·买买提',
  )
})
