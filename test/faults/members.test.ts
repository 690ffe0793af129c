import { judge } from './judge'
import type { Mishap } from './lockstep'
import { askAtTheLastMoment } from './last-moment'
import { sweepMember } from './member-sweep'
import { openPlace, type Place } from './place'

let place: Place
beforeAll(async () => {
  place = await openPlace()
})
afterAll(() => place.district.stop())

const struck = () => [...place.disturbed.values()].reduce((sum, times) => sum + times, 0)
/** What members' calls write; the mishap must have come to each. */
const writes = ['attempts', 'subscriptions', 'members']
const mostCalls = 20

test.each<Mishap>(['hang', 'drop-reply', 'kill-before', 'kill-after'])(
  'a member who asks again after a %s at any database call loses nothing and is counted once',
  async (does) => {
    let nth = 0
    for (let before = -1; before < struck();) {
      nth += 1
      before = struck()
      expect({ nth, broken: judge(await sweepMember(place, does, nth)) }).toEqual({ nth, broken: [] })
    }
    expect(nth).toBeLessThan(mostCalls)
    const where = [...place.disturbed.keys()].filter((call) => call.endsWith(does))
    const missed = writes.filter((one) => !where.some((call) => call.includes(` ${one} `)))
    expect(missed).toEqual([])
    console.log(`${does}: ${nth - 1} calls deep\n${where.join('\n')}`)
  },
  120_000,
)

test('who asks to be reminded at the last moment is reminded, although the errand has come meanwhile', async () => {
  expect(judge(await askAtTheLastMoment(place))).toEqual([])
})
