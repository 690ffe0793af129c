import type { CallRecord } from '../../local-cloud'
import { cloudWith, member } from './host-support'

const cloud = cloudWith(['tick'], { timers: 'clock' })

const runs = () =>
  cloud()
    .calls()
    .filter(({ trigger }) => trigger === 'timer')
const named = (run: CallRecord) => (run.event as { TriggerName: string }).TriggerName

/** The runs that a move of the clock started, once they have ended. */
async function runsAfter(move: () => void): Promise<CallRecord[]> {
  const before = runs().length
  move()
  const started = runs().slice(before)
  // A run under way is joined, so this waits for the ends of both without starting another.
  await Promise.all(started.map((run) => cloud().fire('tick', named(run))))
  return started
}

/** A moment of 2 March 2030, Beijing time. */
const beijing = (hour: number, minute: number) => Date.UTC(2030, 2, 2, hour - 8, minute, 0)

test('a clock moved past due times fires each timer once', async () => {
  const { clock } = cloud()
  await runsAfter(() => clock.moveTo(beijing(9, 30)))
  expect((await runsAfter(() => clock.moveTo(beijing(9, 45)))).map(named)).toEqual([])
  expect((await runsAfter(() => clock.moveTo(beijing(10, 1)))).map(named)).toEqual(['hourly'])
  expect((await runsAfter(() => clock.advance(3 * 86_400_000))).map(named)).toEqual(['hourly', 'midnight'])
})

test('a clock moved back arms the timers again', async () => {
  const { clock } = cloud()
  await runsAfter(() => clock.moveTo(beijing(12, 1)))
  expect((await runsAfter(() => clock.moveTo(beijing(9, 30)))).map(named)).toEqual([])
  expect((await runsAfter(() => clock.moveTo(beijing(10, 1)))).map(named)).toEqual(['hourly'])
})

test('a timer run still under way is not started twice', async () => {
  const { clock } = cloud()
  await runsAfter(() => clock.moveTo(beijing(12, 30)))
  const started = await runsAfter(() => {
    clock.moveTo(beijing(13, 1))
    clock.moveTo(beijing(14, 1))
  })
  expect(started.map(named)).toEqual(['hourly'])
})

test('a timer fired by hand while it runs joins that run', async () => {
  const [first, second] = await Promise.all([cloud().fire('tick', 'hourly'), cloud().fire('tick', 'hourly')])
  expect(second.callId).toBe(first.callId)
})

test('a timer run in an instance that served a person just before does not see them', async () => {
  const asked = await cloud().call('tick', {}, member('li'))
  expect(asked).toMatchObject({ result: { context: { OPENID: 'o-li' } } })
  expect(await cloud().fire('tick')).toMatchObject({ ok: true, result: { context: {}, trigger: 'timer' } })
  expect(await cloud().call('tick', {}, null)).not.toMatchObject({ result: { trigger: 'timer' } })
})

test('a timer run has no person and says that a timer started it', async () => {
  const outcome = await cloud().fire('tick', 'midnight')
  expect(outcome).toMatchObject({
    ok: true,
    result: { event: { Type: 'Timer', TriggerName: 'midnight' }, context: {}, trigger: 'timer' },
  })
})

test('a timer fires by itself when its moment comes', async () => {
  await runsAfter(() => cloud().clock.moveTo(beijing(17, 30)))
  const before = runs().length
  cloud().clock.moveTo(beijing(18, 0) - 100)
  expect(runs().length).toBe(before)
  while (runs().length === before) await new Promise((resolve) => setTimeout(resolve, 10))
  expect(runs().slice(before).map(named)).toEqual(['hourly'])
})

test('a timer fires by hand without its name, and one that is not there is NOT_FOUND', async () => {
  expect((await cloud().fire('tick')).ok).toBe(true)
  expect(await cloud().fire('tick', 'weekly')).toMatchObject({ ok: false, code: 'NOT_FOUND' })
  expect(await cloud().fire('nothing')).toMatchObject({ ok: false, code: 'NOT_FOUND' })
})

test('the inspector lists the timers, with what is wrong with a pattern', async () => {
  cloud().clock.moveTo(beijing(9, 30))
  const timers = await (await fetch(`${cloud().url}/_/api/timers`)).json()
  expect(timers).toMatchObject([
    { name: 'hourly', next: beijing(10, 0), problem: null },
    { name: 'midnight', next: beijing(24, 0), problem: null },
    { name: 'wrong', next: null, problem: expect.any(String) },
  ])
})
