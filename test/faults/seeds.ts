import { judge } from './judge'
import { openPlace, type Place } from './place'
import { playContest } from './run'

/** `FAULT_SEED=17 npm run faults` replays one contest; `FAULT_RUNS` plays another number of them. */
const only = process.env.FAULT_SEED
const runs = Number(process.env.FAULT_RUNS ?? 200)
const kinds = ['fail', 'drop-request', 'drop-reply', 'kill-before', 'kill-after', 'hang']

/** Plays this share of the seeds, 0 of 2 or 1 of 2: each file is a worker's, so that two cores play at once. */
export function playSeeds(share: number, shares: number): void {
  const wanted = only ? [Number(only)] : Array.from({ length: runs }, (_, seed) => seed)
  const seeds = wanted.filter((seed) => seed % shares === share)
  let place: Place
  beforeAll(async () => {
    place = await openPlace()
  })
  afterAll(() => place.district.stop())

  for (const seed of seeds)
    test(`contest ${seed} keeps every promise under faults (FAULT_SEED=${seed})`, async () => {
      expect(judge(await playContest(place, seed))).toEqual([])
    })

  test('the faults reached the calls that they are meant for', () => {
    if (only || runs < 200) return
    const where = [...place.disturbed]
    const total = (does: string) =>
      where.filter(([what]) => what.endsWith(does)).reduce((sum, [, times]) => sum + times, 0)
    console.log(`mishaps of database calls: ${kinds.map((does) => `${does} ${total(does)}`).join(', ')}`)
    const calls = [
      'member modifyDocument attempts',
      'member insertDocument attempts',
      'clock insertDocument batches',
    ]
    const missed = calls.filter((call) => !where.some(([what]) => what.startsWith(call)))
    expect({ missed, unused: kinds.filter((does) => total(does) === 0) }).toEqual({ missed: [], unused: [] })
  })
}
