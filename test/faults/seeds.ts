import type { Place } from './place'

/** Contests of papers alone, and from this seed on contests of all that a sheet can have, with staff who arrange and correct. */
const kinds = { plain: { first: 0, runs: 50 }, rich: { first: 1000, runs: 50 } }
type Kind = keyof typeof kinds

/** `FAULT_SEED=17 npm run faults` replays one contest; `FAULT_RUNS` plays another number of each kind. */
const only = process.env.FAULT_SEED
const wanted = process.env.FAULT_RUNS
const mishaps = ['fail', 'drop-request', 'drop-reply', 'kill-before', 'kill-after', 'hang']

export const isRich = (seed: number): boolean => seed >= kinds.rich.first

/** The seeds of a kind that are to be played; none where the one asked for is of the other kind. */
export function seedsFrom(kind: Kind): number[] {
  const { first, runs } = kinds[kind]
  if (only) return isRich(Number(only)) === (kind === 'rich') ? [Number(only)] : []
  return Array.from({ length: Number(wanted ?? runs) }, (_, at) => first + at)
}

/** Whether so many are played that everything must have happened once. */
export const isWhole = (kind: Kind): boolean => !only && Number(wanted ?? Infinity) >= kinds[kind].runs

/** Each mishap has befallen some call, and one has befallen each of these calls. */
export function theFaultsReached(kind: Kind, placeOf: () => Place, calls: readonly string[]): void {
  test('the faults reached the calls that they are meant for', () => {
    if (!isWhole(kind)) return
    const where = [...placeOf().disturbed]
    const total = (does: string) =>
      where.filter(([what]) => what.endsWith(does)).reduce((sum, [, times]) => sum + times, 0)
    console.log(`mishaps of database calls: ${mishaps.map((does) => `${does} ${total(does)}`).join(', ')}`)
    const missed = calls.filter((call) => !where.some(([what]) => what.startsWith(call)))
    expect({ missed, unused: mishaps.filter((does) => total(does) === 0) }).toEqual({
      missed: [],
      unused: [],
    })
  })
}
