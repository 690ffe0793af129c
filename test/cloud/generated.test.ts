import { told } from '../support/told'
import { plantArticle } from '../support/articles'
import { plantOver } from '../support/certificates'
import { plantPaper } from '../support/plant-paper'
import { good, openDistrict, publish, type District } from '../support/district'
import { countAnswers, everything, expectRefused, type Answer } from '../support/generated'
import { everyBonus, streetsBoard } from '../support/sheets'
import { alsoGood, goodInputs, oneChangeAway } from './generated-requests'

let district: District
let attemptId: string
beforeAll(async () => {
  district = await openDistrict()
  await publish(district, 'spring', { bonus: everyBonus, units: streetsBoard })
  const window = { opens: '2022-12-20T09:00:00+08:00', closes: '2022-12-21T09:00:00+08:00' }
  await publish(district, 'autumn', { window })
  await plantOver(district, 'winter')
  await plantPaper(district, { contestId: 'winter', openid: 'oTester', unit: null })
  await plantArticle(district.store, 'story')
  good(await district.phone('oTester')('saveProfile', told('吴淑珍', 'yuetan')))
  attemptId = good(await district.phone('oTester')('startAttempt', { contestId: 'spring' })).attemptId
})
afterAll(() => district.stop())

/** Asked too fast, it waits as long as it is told. */
async function send(operation: string, input: unknown): Promise<Answer> {
  const reply = (await district.raw('oTester', { operation, input })) as Answer & { at?: number }
  if (reply.code !== 'too_fast') return reply
  district.cloud.clock.moveTo(reply.at!)
  return send(operation, input)
}

/** By operation: how many requests came to which code. */
const counts = countAnswers()
afterAll(() => console.log(`generated requests by answer\n${counts.print()}`))

const operations = Object.keys(goodInputs(''))

/** What may be left out, and what may also stand there. */
const optional: Record<string, Record<string, readonly unknown[]>> = {
  saveProfile: { name: [], unitId: [], phone: [null], sex: [null], region: [null], contestId: ['x'] },
  listMyContests: { after: [] },
  readDirectory: { have: ['x', '__proto__'] },
  exportMyData: { after: [] },
  sendFeedback: {
    sendId: ['x', '__proto__'],
    words: ['spring:../..:1', "'; drop", '__proto__', '$where', '１２３'],
    requestIds: [[]],
  },
}

const required = new Set(['sendFeedback.sendId', 'sendFeedback.words', 'sendFeedback.requestIds'])

function isOptional(operation: string, input: unknown): boolean {
  const good: Record<string, unknown> =
    goodInputs(attemptId)[operation as keyof ReturnType<typeof goodInputs>]
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return false
  const changed = [...new Set([...Object.keys(good), ...Object.keys(input)])].filter(
    (field) => JSON.stringify((input as Record<string, unknown>)[field]) !== JSON.stringify(good[field]),
  )
  const [field = '', more] = changed
  const all = optional[operation] ?? {}
  const may = Object.hasOwn(all, field) ? all[field] : undefined
  const same = (value: unknown) =>
    JSON.stringify(value) === JSON.stringify((input as Record<string, unknown>)[field])
  return (
    !!may &&
    more === undefined &&
    (may.some(same) || (!(field in input) && !required.has(`${operation}.${field}`)))
  )
}

/** A change that leaves the input good: a field that may be left out, a channel of that name, no answers at all. */
function isStillGood(operation: string, input: unknown): boolean {
  if (isOptional(operation, input)) return true
  const { channel, answers, revision, ...more } = (input ?? {}) as Record<string, unknown>
  const isMissing = typeof input === 'object' && input !== null && Object.keys(input).length === 1
  if (operation === 'listArticles' && isMissing) return channel === 'rights' || 'after' in more
  if (operation === 'listArticles') return channel === 'x' && Object.keys(more).length === 1
  // These texts are as good a name for an asking, or for a contest of which nothing is to be forgotten, as any other.
  if (more.askId === '__proto__') return true
  if (operation === 'cancelReminder' && more.contestId === 'x') return Object.keys(more).length === 1
  return (
    typeof revision === 'number' && (['[]', '[[]]'].includes(JSON.stringify(answers)) || isWritten(answers))
  )
}

/** A text where a choice was asked is a shape that a question to fill in takes; of a choice it earns nothing. */
const isWritten = (answers: unknown): boolean =>
  Array.isArray(answers) &&
  answers.every((answer) => Array.isArray(answer) && answer.every((part) => typeof part === 'string'))

test.each(operations)(
  '%s takes what is good, refuses with a code what is one change away, and then changes nothing',
  async (operation) => {
    const input = goodInputs(attemptId)[operation as keyof ReturnType<typeof goodInputs>]
    const all = oneChangeAway(input)
    const bad = all.filter((each) => !isStillGood(operation, each))
    const still = all.filter((each) => isStillGood(operation, each))
    const before = await everything()
    for (const each of bad) {
      const reply = await send(operation, each)
      counts.add(operation, reply)
      expectRefused(reply, each)
    }
    expect(await everything()).toBe(before)
    expect(bad.length).toBeGreaterThanOrEqual(27)

    const wellFormed = [...still, ...alsoGood(operation, input)]
    for (let sent = 0; sent < Math.max(bad.length / 3, 25); sent += 1) {
      const reply = await send(operation, wellFormed[sent % wellFormed.length])
      counts.add(operation, reply)
      expect(expectedOf(operation)).toContain(reply.ok ? 'accepted' : reply.code)
    }
  },
)

/** Good requests may find that another phone was later, or that the review is not open yet. */
const expectedOf = (operation: string): string[] => [
  'accepted',
  ...(operation === 'saveAnswers' ? ['newer_elsewhere'] : []),
  ...(operation === 'reviewAttempt' ? ['review_closed'] : []),
  ...(operation === 'sendFeedback' ? ['too_many'] : []),
]

test('of all requests at least a fifth were accepted, and each operation had fifty or more', () => {
  expect(counts.fewest()).toBeGreaterThanOrEqual(50)
  expect(counts.accepted()).toBeGreaterThanOrEqual(0.2)
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

test('a name keeps to letters, and is stored without its blanks', async () => {
  const ask = district.phone('oNamed')
  for (const name of ['王', '<b>王三</b>', '王\u0000三', '王三'.repeat(20), '12345', '   '])
    expect(await ask('saveProfile', told(name, 'yuetan'))).toMatchObject({ code: 'bad_input' })
  const { profile } = good(await ask('saveProfile', told(' 阿依古丽·买买提 ', 'yuetan')))
  expect(profile.name).toBe('阿依古丽·买买提')
})
