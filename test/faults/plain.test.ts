import { judge } from './judge'
import { openPlace, type Place } from './place'
import { playContest } from './run'
import { seedsFrom, theFaultsReached } from './seeds'

let place: Place
beforeAll(async () => {
  place = await openPlace()
})
afterAll(() => place.district.stop())

const seeds = seedsFrom('plain')

test.each(seeds)('contest %i keeps every promise under faults', async (seed) => {
  expect(judge(await playContest(place, seed))).toEqual([])
})

theFaultsReached('plain', () => place, [
  'member modifyDocument attempts',
  'member insertDocument attempts',
  'clock insertDocument batches',
])
