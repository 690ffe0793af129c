import { judge } from './judge'
import type { Mishap } from './lockstep'
import type { Place } from './place'
import { earnAtMidnight, sweepArrangements } from './rich/arranged'
import { openRichPlace } from './rich/place'
import { sweepBonuses, sweepEditions } from './rich/sweeps'

let place: Place
beforeAll(async () => {
  place = await openRichPlace()
})
afterAll(() => place.district.stop())

test('bonuses that come while a call hangs at any of its database calls are counted once', async () => {
  expect(judge(await sweepBonuses(place))).toEqual([])
}, 120_000)

test('at midnight a bonus of a day is given once on clocks that differ', async () => {
  expect(judge(await earnAtMidnight(place))).toEqual([])
})

test('what is arranged is given once, although another grant hangs at any of its database calls', async () => {
  expect(judge(await sweepArrangements(place))).toEqual([])
}, 120_000)

test.each<Mishap>(['hang', 'drop-reply', 'kill-before'])(
  'an edition whose worker has a %s at any of its database calls is that of everybody, while members play on',
  async (does) => {
    expect(judge(await sweepEditions(place, does))).toEqual([])
  },
  120_000,
)
