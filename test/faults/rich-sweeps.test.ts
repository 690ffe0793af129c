import { judge } from './judge'
import type { Mishap } from './lockstep'
import type { Place } from './place'
import { playAtMidnight, sweepArrangements } from './rich/arranged'
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

test('at midnight a bonus and a try of a day are given once on clocks that differ', async () => {
  expect(judge(await playAtMidnight(place))).toEqual([])
})

test('what is arranged is given once, although another grant hangs at any of its database calls', async () => {
  expect(judge(await sweepArrangements(place))).toEqual([])
}, 120_000)

test.each<[Mishap, 'regrading' | 'folding']>([
  ['hang', 'regrading'],
  ['kill-before', 'regrading'],
  ['kill-before', 'folding'],
])(
  'an edition whose worker has a %s at any of its database calls when %s is that of everybody, while members play on',
  async (does, stage) => {
    expect(judge(await sweepEditions(place, does, stage))).toEqual([])
  },
  120_000,
)

// Chance may miss these in the random contests; here each of their calls has its turn.
test('the sweeps reached what staff arrange, and every write from an edition’s batch to the one that lets it hold', () => {
  const reached = [...place.disturbed.keys()]
  const calls = [
    'desk insertDocument overrides',
    'clock modifyDocument contests',
    'clock insertDocument batches',
    'clock insertDocument editions',
  ]
  expect(calls.filter((call) => !reached.some((where) => where.startsWith(call)))).toEqual([])
})
