import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { judge } from '../faults/judge'
import type { History } from '../faults/history'
import type { Mishap } from '../faults/lockstep'
import { openPlace, type Place } from '../faults/place'
import { playContest } from '../faults/run'
import { everyCallOfAFold, everyCallOfAnErrand, sweepFolds, sweepReminders } from '../faults/sweeps'
import { buildMutant } from './build'
import { mutants } from './list'
import type { Mutant, Sweep } from './mutant'

/** How many contests a mutant may outlive; without it they keep every promise, as the project `faults` proves. */
const mostContests = 25

const table: string[] = []
afterAll(() => console.log(`mutant -> what caught it\n${table.join('\n')}`))

type Contest = { what: string; play(place: Place): Promise<History> }

function contestsFor({ shownBy }: Mutant): Contest[] {
  const hinted = typeof shownBy === 'number' ? [shownBy] : []
  const seeds = new Set([...hinted, ...Array.from({ length: mostContests }, (_, at) => at)])
  const bySeed = [...seeds].map((seed) => ({
    what: `seed ${seed}`,
    play: (place: Place) => playContest(place, seed),
  }))
  return typeof shownBy === 'string' ? sweep(shownBy) : bySeed
}

function sweep(shownBy: Sweep): Contest[] {
  const [what, does] = shownBy.split(': ') as ['folds' | 'last fold' | 'reminders', Mishap]
  if (what === 'folds') return [{ what: shownBy, play: (place) => sweepFolds(place, does) }]
  return (what === 'reminders' ? everyCallOfAnErrand : everyCallOfAFold).map((nth) => ({
    what: `${shownBy} at call ${nth}`,
    play: (place) =>
      what === 'reminders' ? sweepReminders(place, does, nth) : sweepFolds(place, does, [nth]),
  }))
}

/** The first contest that goes wrong, and which invariants say so. */
async function firstBroken(mutant: Mutant, functionsDir: string) {
  const place = await openPlace({ functionsDir })
  try {
    for (const { what, play } of contestsFor(mutant)) {
      const broken = judge(await play(place))
      if (broken.length > 0)
        return { what, invariants: [...new Set(broken.map(({ invariant }) => invariant))] }
    }
    return null
  } finally {
    await place.district.stop()
  }
}

test.each(mutants)(
  'it is found out when $name',
  async (mutant) => {
    const folder = mkdtempSync(join(tmpdir(), 'mutant-'))
    try {
      await buildMutant(mutant, folder)
      const caught = await firstBroken(mutant, folder)
      table.push(
        `  ${mutant.name} -> ${caught ? `${caught.invariants.join('; ')} (${caught.what})` : 'NOTHING'}`,
      )
      expect(caught).not.toBeNull()
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
  60_000,
)
