import { judge } from './judge'
import type { Place } from './place'
import { openRichPlace } from './rich/place'
import { playRichContest } from './rich/run'
import { witness } from './rich/witness'
import { isWhole, seedsFrom, theFaultsReached } from './seeds'

let place: Place
beforeAll(async () => {
  place = await openRichPlace()
})
afterAll(() => place.district.stop())

const seeds = seedsFrom('rich')
const happened = new Map<string, number>()

test.each(seeds)(
  'contest %i with all that a sheet can have keeps every promise under faults',
  async (seed) => {
    const history = await playRichContest(place, seed)
    expect(judge(history)).toEqual([])
    for (const [what, times] of Object.entries(witness(history)))
      happened.set(what, (happened.get(what) ?? 0) + times)
  },
)

test('all that a sheet can have did happen', () => {
  if (!isWhole('rich')) return
  console.log([...happened].map(([what, times]) => `${what}: ${times}`).join('\n'))
  const counted = [...happened.keys()].filter((what) => what.startsWith('counts '))
  expect(counted).toHaveLength(7)
  expect([...happened].filter(([, times]) => times === 0)).toEqual([])
})

theFaultsReached('rich', () => place, [
  'member modifyDocument attempts',
  'member insertDocument attempts',
  'clock insertDocument batches',
  'clock modifyDocument attempts',
])
