import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { ensureBuilt } from './build'

interface Count {
  passed: number
  failed: number
}

/** What `npm run check` runs: no build of the app, no browser. */
const checks: [string, string[]][] = [
  ['types', ['typescript/bin/tsc', '--noEmit', '-p', '.']],
  ['lint', ['eslint/bin/eslint.js', '--max-warnings', '0', '.']],
  ['form', ['prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']],
  [
    'rooms',
    [
      'dependency-cruiser/bin/dependency-cruise.mjs',
      '--config',
      'config/dependency-rules.cjs',
      ...'domain contract desk cloudfunctions local-cloud config office schema seed scripts src test'.split(
        ' ',
      ),
    ],
  ],
  ['nothing unused', ['knip/bin/knip.js']],
]

/** Projects that need no built app and little time. */
const quickly = ['unit', 'cloud']
const thoroughly = 'local-cloud weapp validators engine e2e faults mutants screens'.split(' ')

const quick = process.argv.includes('--quick')

async function test(): Promise<Count> {
  const counts: Count[] = []
  const building = quick ? null : buildApp()
  for (const [what, [script = '', ...args]] of checks) counts.push(await check(what, script, args))
  await ensureBuilt('functions')
  if (building) counts.push(await building)
  const projects = quick ? quickly : [...quickly, ...thoroughly]
  counts.push(await jest(projects))
  return counts.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }))
}

/** Both faces of the app and the desk, one after the other: each takes all the machine has. */
async function buildApp(): Promise<Count> {
  try {
    await ensureBuilt('weapp')
    await ensureBuilt('h5')
    await ensureBuilt('desk')
    console.log('ok    build')
    return { passed: 1, failed: 0 }
  } catch (error) {
    console.log(`FAIL  build\n${(error as Error).message}`)
    return { passed: 0, failed: 1 }
  }
}

async function check(what: string, script: string, args: string[]): Promise<Count> {
  const { code, printed } = await run(script, args, false)
  console.log(code === 0 ? `ok    ${what}` : `FAIL  ${what}\n${printed}`)
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** Runs these projects of `jest.config.cjs`. */
async function jest(projects: string[]): Promise<Count> {
  mkdirSync('dist', { recursive: true })
  const report = 'dist/jest.json'
  rmSync(report, { force: true })
  const args = ['--selectProjects', ...projects, '--ci', '--json', '--outputFile', report]
  const { code } = await run('jest/bin/jest.js', args, true)
  if (!existsSync(report)) return { passed: 0, failed: 1 }
  const {
    numPassedTests: passed,
    numFailedTests,
    numRuntimeErrorTestSuites,
  } = JSON.parse(readFileSync(report, 'utf8')) as Record<
    'numPassedTests' | 'numFailedTests' | 'numRuntimeErrorTestSuites',
    number
  >
  const failed = numFailedTests + numRuntimeErrorTestSuites
  // A run that fails without a failed test (an open handle, a snapshot) still fails.
  return { passed, failed: failed > 0 || code === 0 ? failed : 1 }
}

/** Runs a package's script; what it prints is kept, and shown at once if `aloud` (its JSON on stdout is not). */
function run(script: string, args: string[], aloud: boolean): Promise<{ code: number; printed: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [`node_modules/${script}`, ...args], {
      stdio: ['ignore', 'pipe', aloud ? 'inherit' : 'pipe'],
    })
    let printed = ''
    child.stdout?.on('data', (text) => (printed += String(text)))
    child.stderr?.on('data', (text) => (printed += String(text)))
    child.on('close', (code) => resolve({ code: code ?? 1, printed }))
  })
}

void test().then(({ passed, failed }) => {
  console.log(`${passed} passed, ${failed} failed`)
  process.exit(failed === 0 ? 0 : 1)
})
