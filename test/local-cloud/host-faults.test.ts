import type { DatabaseCall, DatabaseFault, Faults } from '../../local-cloud'
import { cloudWith, member } from './host-support'

let does: DatabaseFault = 'pass'
let drop = false
const seen: DatabaseCall[] = []
const faults: Faults = {
  onDatabaseCall(call) {
    seen.push(call)
    return does
  },
  onReply: () => (drop ? 'drop' : 'pass'),
  clockError: ({ event }) => (event as { ahead?: number }).ahead ?? 0,
}
const cloud = cloudWith(['asker', 'book', 'tick'], { faults })

let books = 0
/** Adds one document under these circumstances; whether the caller was told so, and whether it is there. */
async function book(fault: DatabaseFault, isDropped = false): Promise<{ told: boolean; kept: boolean }> {
  books += 1
  const id = `book-${books}`
  does = fault
  drop = isDropped
  const { ok } = await cloud().call('book', { id }, member('li'))
  does = 'pass'
  drop = false
  const again = await cloud().call('book', { id }, member('li'))
  return { told: ok, kept: !again.ok }
}

test.each<[DatabaseFault, { told: boolean; kept: boolean }]>([
  ['pass', { told: true, kept: true }],
  ['fail', { told: false, kept: false }],
  ['drop-request', { told: false, kept: false }],
  ['drop-reply', { told: false, kept: true }],
  ['kill-before', { told: false, kept: false }],
  ['kill-after', { told: false, kept: true }],
])('a database call with %s', async (fault, expected) => {
  expect(await book(fault)).toEqual(expected)
})

test('a reply that is dropped was said, and its work is done', async () => {
  expect(await book('pass', true)).toEqual({ told: false, kept: true })
})

test('a hook is told which call of which function it is', async () => {
  seen.length = 0
  await book('pass')
  expect(seen[0]).toMatchObject({
    action: 'database.insertDocument',
    function: 'book',
    event: { id: `book-${books}` },
    nth: 1,
    callId: expect.any(String),
  })
})

test.each([90_000, -90_000, 0])(
  'a call is answered by an instance whose clock is %i ms ahead',
  async (ahead) => {
    const before = cloud().clock.now()
    const outcome = await cloud().call('asker', { ahead }, member('li'))
    if (!outcome.ok) throw new Error(outcome.message)
    const { dates } = outcome.result as { dates: { now: number; made: number } }
    for (const hour of [dates.now, dates.made]) {
      expect(hour).toBeGreaterThanOrEqual(before + ahead)
      expect(hour).toBeLessThanOrEqual(cloud().clock.now() + ahead)
    }
  },
)

test('a second run of a timer goes on beside the first', async () => {
  const runs = () =>
    cloud()
      .calls()
      .filter(({ trigger }) => trigger === 'timer').length
  const before = runs()
  const again = { again: true }
  await Promise.all([cloud().fire('tick', undefined, again), cloud().fire('tick', undefined, again)])
  expect(runs() - before).toBe(2)
})
