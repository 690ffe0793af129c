import { spawnSync } from 'node:child_process'

/** `npm run mutants`: plants one fault after the other into our doors and prints which promise of the fault runs caught it. */
const { status } = spawnSync(
  process.execPath,
  ['node_modules/jest/bin/jest.js', '--selectProjects', 'mutants', ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, MUTANTS: 'all' } },
)
process.exit(status ?? 1)
