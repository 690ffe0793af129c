import type { ContestJob } from '../../cloudfunctions/store/jobs'
import { breaker, ofFunction } from '../support/breaker'
import { good, joined, openDistrict, publish, type District } from '../support/district'

/** The errands' work on what is kept no longer, broken off at each of its database calls. */
const day = 86_400_000
let district: District
const { options, brokenOff, sweep } = breaker(ofFunction('errands'))
beforeAll(async () => {
  district = await openDistrict(undefined, options)
  await publish(district, 'spring')
  await joined(district, 'oStays')
})
afterAll(() => district.stop())

/** One line to staff and one entry whose time is over in a day, and a line that is kept for long; the jobs to do it. */
async function plant(round: string, now: number): Promise<void> {
  const row = {
    memberId: 'm',
    kind: 'other' as const,
    words: '话',
    requestIds: [],
    at: 1,
    state: 'open' as const,
  }
  for (const [name, keepUntil] of [
    ['short', now + day],
    ['long', now + 900 * day],
  ] as const)
    await district.store.feedback.insert({ ...row, _id: `${name} ${round}`, keepUntil })
  await district.store.entries.enter({
    ...{ contestId: 'spring', personId: round, memberId: 'm', now, several: false },
  })
  const due = { door: 'errands', due: now + day, leasedUntil: 0 } as const
  await district.store.jobs.put({
    ...due,
    _id: 'expire:spring',
    kind: 'expire',
    contestId: 'spring',
  } satisfies ContestJob)
  await district.store.jobs.put({ ...due, _id: 'expire-daily', kind: 'expire-daily' })
}

test(
  'broken off anywhere and done again, all goes whose time is over, and nothing else',
  () =>
    sweep(9, async (nth, does) => {
      const now = district.cloud.clock.now()
      await plant(`${does} ${String(nth)}`, now)
      district.cloud.clock.moveTo(now + day)
      await brokenOff(nth, does, () => district.runErrands())
      // What a dead run held is free again by then.
      district.cloud.clock.advance(3 * 60_000)
      await district.runErrands()
      const at = district.cloud.clock.now()
      expect({ nth, due: await district.store.feedback.forgetDue(at, 10) }).toEqual({ nth, due: 0 })
      const entries = await district.store.entries.forgetSome('spring', 10)
      expect({ nth, entries }).toEqual({ nth, entries: 0 })
      expect({ nth, kept: await district.store.feedback.forgetDue(at + 900 * day, 10) }).toEqual({
        nth,
        kept: 1,
      })
      expect(good(await district.phone('oStays')('readProfile', {})).profile).not.toBeNull()
    }),
  120_000,
)
