import { database } from 'wx-server-sdk'
import { breaker, ofFunction } from '../support/breaker'
import { good, joined, openDistrict, publish, type District } from '../support/district'
import { allSingles, playWith } from '../support/mistakes'
import { plantUnits } from '../support/staff'
import { told } from '../support/told'

/** The look at papers, broken off at each of its database calls. */
let district: District
const { options, brokenOff, sweep } = breaker(ofFunction('errands'))
beforeAll(async () => {
  district = await openDistrict(undefined, options)
  await plantUnits(district)
  await publish(district, 'spring', allSingles)
  await play()
})
afterAll(() => district.stop())

/** Two batches, of which the second holds signals with papers of the first. */
async function play(): Promise<void> {
  const join = async (openid: string, unitId: string) => {
    const ask = district.phone(openid)
    good(await ask('saveProfile', told('王秀兰', unitId)))
    return ask
  }
  const newcomers = await Promise.all(Array.from({ length: 20 }, (_, n) => join(`oNew${n}`, 'foundry')))
  for (const [n, ask] of newcomers.entries()) {
    const wrong = n % 7 === 0 ? [1, 2, 3, 4] : []
    await playWith(district, ask, 'spring', { wrong, ms: 100_000, away: { times: n, ms: 0 } })
    if (n === 12) await fold()
  }
  await playWith(district, await joined(district, 'oFast'), 'spring', { ms: 20_000 })
  await fold()
}

async function fold(): Promise<void> {
  district.cloud.clock.advance(61_000)
  await district.tick()
}

const sdk = () => database({ throwOnNotFound: false } as object)
async function all(name: string): Promise<{ _id: string }[]> {
  const { data } = (await sdk().collection(name).orderBy('_id', 'asc').limit(1000).get()) as { data: unknown }
  return data as { _id: string }[]
}

/** As if nobody had looked yet. */
async function startAnew(): Promise<void> {
  for (const name of ['signals', 'traces'])
    await sdk()
      .collection(name)
      .where({ _id: sdk().command.neq('') })
      .remove()
  const now = district.cloud.clock.now()
  const job = { _id: 'signals:spring', door: 'errands', kind: 'signals', contestId: 'spring' } as const
  await district.store.jobs.put({ ...job, due: now, leasedUntil: 0, seq: 0 })
}

test('a look that is broken off anywhere loses and doubles nothing', async () => {
  await startAnew()
  await district.runErrands()
  const [signals, traces] = [await all('signals'), await all('traces')]
  expect(signals.map(({ _id }) => _id.split(':').at(-1)).sort()).toEqual([
    ...Array<string>(20).fill('burst'),
    'faster-than-reading',
    ...Array<string>(15).fill('left-app'),
    ...Array<string>(3).fill('same-pattern'),
  ])
  await sweep(19, async (nth, does) => {
    await startAnew()
    await brokenOff(nth, does, () => district.runErrands())
    // What a dead run held is free again by then.
    district.cloud.clock.advance(3 * 60_000)
    await district.runErrands()
    expect({ nth, does, signals: await all('signals') }).toEqual({ nth, does, signals })
    expect(await all('traces')).toEqual(traces)
  })
}, 120_000)

test('two runs at once find the same as one', async () => {
  const signals = await all('signals')
  await startAnew()
  await Promise.all([district.runErrands(), district.runErrands({ again: true })])
  expect(await all('signals')).toEqual(signals)
})
