import type { DatabaseFault } from '../../local-cloud'
import { good, openDistrict, publish, type District } from '../support/district'
import { canary } from '../support/canary'
import { liveThrough } from '../support/live-through'
import { later } from '../support/sheets'
import { wholeState } from '../support/whole-state'

let district: District
/** What befalls which database call of the next leaving. */
let mishap: { nth: number; does: DatabaseFault } | null = null
let calls = 0
beforeAll(async () => {
  district = await openDistrict(undefined, {
    faults: {
      onDatabaseCall({ event, nth }) {
        if ((event as { operation?: string }).operation !== 'deleteMe') return 'pass'
        calls = Math.max(calls, nth)
        return mishap?.nth === nth ? mishap.does : 'pass'
      },
    },
  })
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
  const leave = (fault: typeof mishap) => {
    mishap = fault
    const request = { operation: 'deleteMe', input: { confirm: 'delete' } }
    return district.cloud.call('member', request, { openid }).finally(() => (mishap = null))
  }
  return { leave, name }
}

/** Later than any instance remembers a name, and than a leaving's job waits. */
const aMinuteLater = () => district.cloud.clock.advance(61_000)

/** Every database call of a leaving whose instance is new; that there are no more is checked below. */
const nths = Array.from({ length: 18 }, (_, at) => at + 1)

test.each(['kill-before', 'drop-reply'] as const)(
  'a leaving that breaks off (%s) at any of its database calls is completed by asking again',
  async (does) => {
    for (const nth of nths) {
      const { leave, name } = await openCanary()
      await leave({ nth, does })
      const again = await leave(null)
      expect({ nth, again }).toMatchObject({ again: { ok: true, result: { ok: true } } })
      expect({ nth, left: await left() }).toEqual({ nth, left: [] })
      aMinuteLater()
      expect({ nth, name: await name() }).toEqual({ nth, name: '已注销会员' })
    }
    expect(calls).toBeLessThanOrEqual(nths.length)
  },
  120_000,
)

test('or by the slow timer, although nobody asks again; and the first thing to go is the name', async () => {
  for (const nth of nths) {
    const { leave, name } = await openCanary()
    await leave({ nth, does: 'kill-before' })
    aMinuteLater()
    // Until the name has gone nothing has: the member is told that it failed.
    expect({ nth, name: await name() }).toEqual({ nth, name: nth <= 2 ? '鸾*' : '已注销会员' })
    await district.runErrands()
    if (nth === 1) await leave(null)
    expect({ nth, left: await left() }).toEqual({ nth, left: [] })
  }
}, 120_000)
