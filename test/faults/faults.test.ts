import { judge } from './judge'
import { openPlace, type Place } from './place'
import { playContest } from './run'

/** `FAULT_SEED=17 npx jest --selectProjects faults` replays one run; `FAULT_RUNS` plays another number of them. */
const only = process.env.FAULT_SEED
const runs = Number(process.env.FAULT_RUNS ?? 200)
const perPart = 25
const seeds = only ? [Number(only)] : Array.from({ length: runs }, (_, seed) => seed)
const parts = Array.from({ length: Math.ceil(seeds.length / perPart) }, (_, part) =>
  seeds.slice(part * perPart, (part + 1) * perPart),
)

let place: Place
beforeAll(async () => {
  place = await openPlace()
})
afterAll(() => place.district.stop())

test.each(parts.map((part) => [part[0], part.at(-1), part]))(
  'contests %i to %i keep every promise under faults',
  async (_from, _to, part) => {
    const broken: string[] = []
    for (const seed of part as number[]) {
      const problems = judge(await playContest(place, seed))
      broken.push(
        ...problems.map(
          ({ invariant, seen }) => `FAULT_SEED=${seed}: ${invariant}\n    ${seen.slice(0, 600)}`,
        ),
      )
    }
    if (broken.length > 0) throw new Error(`replay with FAULT_SEED\n${broken.join('\n')}`)
  },
  60_000,
)

test('the faults reached the calls that they are meant for', () => {
  if (only) return
  const where = [...place.disturbed].sort(([, a], [, b]) => b - a)
  const total = (does: string) =>
    where.filter(([what]) => what.endsWith(does)).reduce((sum, [, times]) => sum + times, 0)
  const kinds = ['fail', 'drop-request', 'drop-reply', 'kill-before', 'kill-after', 'hang']
  console.log(`mishaps of database calls: ${kinds.map((does) => `${does} ${total(does)}`).join(', ')}`)
  const calls = [
    'member modifyDocument attempts',
    'member insertDocument attempts',
    'clock insertDocument batches',
  ]
  const missed = calls.filter((call) => !where.some(([what]) => what.startsWith(call)))
  expect({ missed, unused: kinds.filter((does) => total(does) === 0) }).toEqual({ missed: [], unused: [] })
})
