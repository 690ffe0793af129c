import { runJobs, type Came } from '../../cloudfunctions/jobs/run'
import type { Job } from '../../cloudfunctions/store/jobs'
import { bulk } from '../../seed/bulk'
import { openDistrict, type District } from '../support/district'

const job: Job = {
  ...{ _id: 'fold:spring', door: 'clock', kind: 'fold', contestId: 'spring', due: 1000, leasedUntil: 0 },
}

let district: District
beforeAll(async () => {
  district = await openDistrict()
})
beforeEach(() => district.store.jobs.put(job))
afterAll(() => district.stop())

/** Runs what is due at the second 1 of a clock that goes on by so many ms with every part of the work. */
async function run(parts: (Came | 'fault')[], each: number) {
  let now = 1000
  const seen: { recovering: boolean; at: number }[] = []
  await runJobs(district.store, () => now, {
    ...{ door: 'clock', budget: 20_000, again: 5000 },
    run: ({ leasedUntil }, at) => {
      seen.push({ recovering: leasedUntil > 0, at })
      now += each
      const came = parts[seen.length - 1]!
      return came === 'fault' ? Promise.reject(new Error('no connection')) : Promise.resolve(came)
    },
  })
  const [left] = await bulk<Job>('jobs').find({ where: { _id: job._id }, limit: 1 })
  return { parts: seen.length, seen, left: left && { due: left.due, leasedUntil: left.leasedUntil } }
}

test('work that says there is more goes on at once, and falls due later when all is done', async () => {
  const { parts, seen, left } = await run(['more', 'more', 'again'], 1000)
  expect(parts).toBe(3)
  expect(seen.map(({ at }) => at)).toEqual([1000, 2000, 3000])
  expect(left).toEqual({ due: 6000, leasedUntil: 0 })
})

test('it stops when the time of the run is used up, and the next run goes on', async () => {
  const { parts, left } = await run(Array<Came>(100).fill('more'), 8000)
  expect(parts).toBe(3)
  expect(left).toEqual({ due: 1000, leasedUntil: 0 })
})

test('a later part that breaks off leaves the job marked, so that the next run looks for what was half done', async () => {
  const errors = jest.spyOn(console, 'error').mockImplementation(() => undefined)
  const { left } = await run(['more', 'fault'], 1000)
  expect(errors).toHaveBeenCalledTimes(1)
  errors.mockRestore()
  expect(left).toEqual({ due: 6000, leasedUntil: 1 })
  expect((await run(['finished'], 1000)).parts).toBe(0)
})

test('work that is finished part by part is taken off the list', async () => {
  expect((await run(['more', 'finished'], 1000)).left).toBeUndefined()
})
