import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { judge } from '../faults/judge'
import { buildMutant, buildSdk } from './build'
import { contestsFor, placeFor } from './contests'
import type { Mutant } from './mutant'

/**
 * Of a long list every third, for `npm test`; `npm run mutants` plants all. They lie by what they break, so that some of
 * every kind are among them.
 */
export const someOf = (mutants: readonly Mutant[]): readonly Mutant[] =>
  process.env.MUTANTS === 'all' ? mutants : mutants.filter((_, at) => at % 3 === 0)

/** Plants each of these into our doors and expects that a promise of the fault runs is seen to break. */
export function findOut(mutants: readonly Mutant[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'))
  const table: string[] = []
  let sdk: string
  beforeAll(async () => {
    sdk = await buildSdk(folder)
  })
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
    console.log(`mutant -> what caught it\n${table.join('\n')}`)
  })

  test.each(mutants)(
    'it is found out when $name',
    async (mutant) => {
      const doors = join(folder, String(mutants.indexOf(mutant)))
      await buildMutant(mutant, doors, sdk)
      const caught = await firstBroken(mutant, doors)
      table.push(
        `  ${mutant.name} -> ${caught ? `${caught.invariants.join('; ')} (${caught.what})` : 'NOTHING'}`,
      )
      expect(caught).not.toBeNull()
    },
    120_000,
  )
}

/** The first contest that goes wrong, and which invariants say so. */
async function firstBroken(mutant: Mutant, functionsDir: string) {
  const place = await placeFor(mutant)({ functionsDir })
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
