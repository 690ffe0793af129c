import type { Mishap } from './lockstep'
import { judge } from './judge'
import { openPlace, type Place } from './place'
import { everyCallOfAFold, everyCallOfAnErrand, sweepFolds, sweepReminders } from './sweeps'

let place: Place
beforeAll(async () => {
  place = await openPlace()
})
afterAll(() => place.district.stop())

const mishaps: Mishap[] = ['hang', 'drop-reply', 'kill-before', 'kill-after']

test.each(mishaps)(
  'a fold whose worker has a %s at any of its database calls counts everybody once',
  async (does) => {
    expect(judge(await sweepFolds(place, does))).toEqual([])
  },
  120_000,
)

test.each(mishaps)(
  'reminders whose errand has a %s at any of its database calls are sent once',
  async (does) => {
    for (const nth of everyCallOfAnErrand)
      expect({ nth, broken: judge(await sweepReminders(place, does, nth)) }).toEqual({ nth, broken: [] })
  },
  120_000,
)

test('the last batch of a contest is counted although its worker dies before any of its database calls', async () => {
  for (const nth of everyCallOfAFold)
    expect({ nth, broken: judge(await sweepFolds(place, 'kill-before', [nth])) }).toEqual({ nth, broken: [] })
}, 120_000)
