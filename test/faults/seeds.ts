import { judge } from './judge'
import { openPlace, type Place } from './place'
import { playContest } from './run'

/** `FAULT_SEED=17 npm run faults` replays one contest; `FAULT_RUNS` plays another number of them. */
const only = process.env.FAULT_SEED
const runs = Number(process.env.FAULT_RUNS ?? 200)
const perTest = 25
const kinds = ['fail', 'drop-request', 'drop-reply', 'kill-before', 'kill-after', 'hang']

/** Plays this share of the seeds, 0 of 2 or 1 of 2: each file is a worker's, so that two cores play at once. */
export function playSeeds(share: number, shares: number): void {
  const wanted = only ? [Number(only)] : Array.from({ length: runs }, (_, seed) => seed)
  const seeds = wanted.filter((seed) => seed % shares === share)
  const parts = Array.from({ length: Math.ceil(seeds.length / perTest) }, (_, part) =>
    seeds.slice(part * perTest, (part + 1) * perTest),
  )
  let place: Place
  beforeAll(async () => {
    place = await openPlace()
  })
  afterAll(() => place.district.stop())

  for (const part of parts)
    test(`every ${shares}. contest from ${part[0]} to ${part.at(-1)} keeps every promise under faults`, async () => {
      const broken: string[] = []
      for (const seed of part)
        for (const { invariant, seen } of judge(await playContest(place, seed)))
          broken.push(`FAULT_SEED=${seed}: ${invariant}\n    ${seen.slice(0, 600)}`)
      if (broken.length > 0) throw new Error(`replay with FAULT_SEED\n${broken.join('\n')}`)
    }, 90_000)

  test('the faults reached the calls that they are meant for', () => {
    if (only) return
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
