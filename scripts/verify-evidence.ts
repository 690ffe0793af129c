import { readFileSync } from 'node:fs'
import { wrongEvidence } from './results/evidence'
import type { Exported } from './results/exported'

/** `npm run verify-evidence -- FILE`: whether the batches of a contest are whole, chained, and count each attempt as it ended. */
const exported = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Exported
const problems = wrongEvidence(exported)
for (const problem of problems) console.log(problem)
const { attempts, batches } = exported
console.log(
  problems.length === 0
    ? `${batches.length} batches hold together and count each of ${attempts.length} attempts as it ended.`
    : `${problems.length} things do not fit.`,
)
process.exit(problems.length === 0 ? 0 : 1)
