import { breaker, breaks } from '../support/breaker'
import { good, openDistrict, publish, type District } from '../support/district'
import { canary } from '../support/canary'
import { liveThrough } from '../support/live-through'
import { later } from '../support/sheets'
import { wholeState } from '../support/whole-state'

let district: District
const { options, brokenOff, calls } = breaker(
  ({ event }) => (event as { operation?: string }).operation === 'deleteMe',
)
beforeAll(async () => {
  district = await openDistrict(undefined, options)
})
afterAll(() => district.stop())
beforeAll(async () => {
  await publish(district, 'spring')
  await publish(district, 'autumn', later)
})

const secrets = [canary.name, canary.phone, canary.words]
const left = async () => {
  const state = await wholeState(district)
  return secrets.filter((secret) => state.includes(secret))
}

let people = 0
/** A canary with a score on the board and a paper open. */
async function openCanary() {
  people += 1
  const openid = `oBroken${people}`
  const ask = await liveThrough(district, { ...canary, openid })
  good(await ask('startAttempt', { contestId: 'spring' }))
  expect(await left()).toEqual(secrets)
  const name = async () => good(await ask('readBoard', { contestId: 'spring' })).mine?.name
  const leave = () =>
    district.cloud.call('member', { operation: 'deleteMe', input: { confirm: 'delete' } }, { openid })
  return { leave, name }
}

/** Later than any instance remembers a name, and than a leaving's job waits. */
const aMinuteLater = () => district.cloud.clock.advance(61_000)

/** Every database call of a leaving whose instance is new; that there are no more is checked below. */
const nths = Array.from({ length: 18 }, (_, at) => at + 1)

test.each(breaks)(
  'a leaving that breaks off (%s) at any of its database calls is completed by asking again',
  async (does) => {
    for (const nth of nths) {
      const { leave, name } = await openCanary()
      await brokenOff(nth, does, leave)
      const again = await leave()
      expect({ nth, again }).toMatchObject({ again: { ok: true, result: { ok: true } } })
      expect({ nth, left: await left() }).toEqual({ nth, left: [] })
      aMinuteLater()
      expect({ nth, name: await name() }).toEqual({ nth, name: '已注销会员' })
    }
    expect(calls()).toBeLessThanOrEqual(nths.length)
  },
  120_000,
)

test('or by the slow timer, although nobody asks again; and the first thing to go is the name', async () => {
  for (const nth of nths) {
    const { leave, name } = await openCanary()
    await brokenOff(nth, 'kill-before', leave)
    aMinuteLater()
    // Until the name has gone nothing has: the member is told that it failed.
    expect({ nth, name: await name() }).toEqual({ nth, name: nth <= 2 ? '鸾*' : '已注销会员' })
    await district.runErrands()
    if (nth === 1) await leave()
    expect({ nth, left: await left() }).toEqual({ nth, left: [] })
  }
}, 120_000)
