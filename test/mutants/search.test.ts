import { mkdtempSync, appendFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { judge } from '../faults/judge'
import { openPlace } from '../faults/place'
import { playContest } from '../faults/run'
import { buildMutant } from './build'
import { mutants } from './list'
const most = Number(process.env.MOST ?? 40)
const want = process.env.WANT ? new RegExp(process.env.WANT) : /./
test('search', async () => {
  for (const mutant of mutants.filter((m) => want.test(m.name))) {
    const folder = mkdtempSync(join(tmpdir(), 'mutant-'))
    await buildMutant(mutant, folder)
    const place = await openPlace({ functionsDir: folder })
    let line = 'NOTHING'
    for (let seed = 0; seed < most; seed++) {
      const t = performance.now()
      const broken = judge(await playContest(place, seed))
      if (broken.length) {
        line = `${seed} ${Math.round(performance.now() - t)} ms ${[...new Set(broken.map((b) => b.invariant))]}`
        break
      }
    }
    appendFileSync('/tmp/search.txt', `${mutant.name} -> ${line}\n`)
    await place.district.stop()
  }
}, 1e6)
