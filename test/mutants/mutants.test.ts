import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { judge } from '../faults/judge'
import { openPlace } from '../faults/place'
import { playContest } from '../faults/run'
import { buildMutant } from './build'
import { mutants, type Mutant } from './list'

/** These contests keep every promise without a mutant: the project `faults` plays them. */
const seeds = Array.from({ length: 25 }, (_, seed) => seed)

const table: string[] = []
afterAll(() => console.log(`mutant -> what caught it\n${table.join('\n')}`))

/** The first contest that goes wrong, and which invariants say so. */
async function firstBroken(mutant: Mutant, functionsDir: string) {
  const place = await openPlace({ functionsDir })
  try {
    for (const seed of new Set([mutant.seed ?? 0, ...seeds])) {
      const broken = judge(await playContest(place, seed))
      if (broken.length > 0)
        return { seed, invariants: [...new Set(broken.map(({ invariant }) => invariant))] }
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
        `  ${mutant.name} -> ${caught ? `${caught.invariants.join('; ')} (contest ${caught.seed})` : 'NOTHING'}`,
      )
      expect(caught).not.toBeNull()
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
  60_000,
)
