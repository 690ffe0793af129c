import fc from 'fast-check'
import { takeOne, type Pace } from '../../domain/allowance'
import { makePacer } from '../../cloudfunctions/kernel/pacer'
import { Refusal } from '../../src/cloud/errors'
import { patiently } from '../../src/cloud/patiently'

const pace = fc.record({
  atOnce: fc.integer({ min: 1, max: 20 }),
  everyMs: fc.integer({ min: 1, max: 9000 }),
})
const steps = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 150 })

/** The hours at which somebody who asks after each of these waits (ms) gets what they ask for. */
function allowed(pace: Pace, waits: readonly number[], from = 1_000_000): number[] {
  let [fullAt, now] = [0, from]
  const hours: number[] = []
  for (const wait of waits) {
    now += wait
    const taken = takeOne(pace, fullAt, now)
    if (!taken.may) continue
    fullAt = taken.fullAt
    hours.push(now)
  }
  return hours
}

test('law: in no span of time is more given than at once and what has come since', () =>
  fc.assert(
    fc.property(pace, steps, (pace, waits) => {
      const hours = allowed(pace, waits)
      hours.forEach((from, first) =>
        hours.slice(first).forEach((to, further) => {
          expect(further + 1).toBeLessThanOrEqual(pace.atOnce + Math.floor((to - from) / pace.everyMs))
        }),
      )
    }),
  ))

test('law: who keeps to the pace is never refused, nor is anybody within what is given at once', () =>
  fc.assert(
    fc.property(pace, fc.array(fc.nat(3000), { maxLength: 60 }), (pace, more) => {
      const waits = [...Array<number>(pace.atOnce).fill(0), ...more.map((ms) => pace.everyMs + ms)]
      expect(allowed(pace, waits)).toHaveLength(waits.length)
    }),
  ))

test('law: the hour that is told is exact, and being refused costs nothing', () =>
  fc.assert(
    fc.property(pace, steps, (pace, waits) => {
      let [fullAt, now] = [0, 1_000_000]
      for (const wait of waits) {
        now += wait
        const taken = takeOne(pace, fullAt, now)
        if (taken.may) fullAt = taken.fullAt
        else {
          expect(taken.at).toBeGreaterThan(now)
          expect(takeOne(pace, fullAt, taken.at - 1)).toEqual(taken)
          expect(takeOne(pace, fullAt, taken.at).may).toBe(true)
        }
      }
    }),
  ))

test('law: nobody waits longer than for one, however far the clock was set back', () =>
  fc.assert(
    fc.property(
      pace,
      fc.integer({ min: 0, max: 2e12 }),
      fc.integer({ min: 0, max: 2e12 }),
      (pace, fullAt, now) => {
        const taken = takeOne(pace, fullAt, now)
        if (!taken.may) expect(taken.at - now).toBeLessThanOrEqual(pace.everyMs)
      },
    ),
  ))

describe('an instance', () => {
  const [twice, me] = [
    { atOnce: 2, everyMs: 1000 },
    { kind: 'member', id: 'me' },
  ] as const

  test('counts for each member and operation alone', () => {
    const until = makePacer()
    expect([until(me, 'a', twice, 5), until(me, 'a', twice, 5), until(me, 'a', twice, 5)]).toEqual([
      null,
      null,
      1005,
    ])
    expect(until(me, 'b', twice, 5)).toBeNull()
    expect(until({ kind: 'member', id: 'you' }, 'a', twice, 5)).toBeNull()
  })

  test('remembers no more than it may: who asked longest ago is forgotten first', () => {
    const until = makePacer(2)
    const ask = (id: string) => until({ kind: 'member', id }, 'a', { atOnce: 1, everyMs: 1000 }, 5)
    expect([ask('one'), ask('two'), ask('two')]).toEqual([null, null, 1005])
    expect([ask('three'), ask('two'), ask('one')]).toEqual([null, 1005, null])
  })
})

describe('what a phone brings part by part', () => {
  beforeEach(() => void jest.useFakeTimers())
  afterEach(() => void jest.useRealTimers())

  test('goes on at the hour that the cloud has told', async () => {
    const asked: number[] = []
    const again = Date.now() + 4000
    const brought = patiently(async () => {
      asked.push(Date.now())
      if (Date.now() < again) throw new Refusal('too_fast', again)
      return 'all'
    })
    await jest.advanceTimersByTimeAsync(3999)
    expect(asked).toHaveLength(1)
    await jest.advanceTimersByTimeAsync(1)
    expect(await brought).toBe('all')
    expect(asked).toHaveLength(2)
  })

  test('ends with any other no', async () => {
    await expect(patiently(() => Promise.reject(new Refusal('not_signed_in', null)))).rejects.toThrow(
      'not_signed_in',
    )
  })
})
