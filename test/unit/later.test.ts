import { spawnSync } from 'node:child_process'
import { build } from 'esbuild'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { functionNames } from '../../scripts/build-functions'
import { requireLater } from '../../scripts/later'

const alone = { PATH: process.env.PATH ?? '', TENCENTCLOUD_RUNENV: 'SCF', TCB_ENV: 'e', SCF_NAMESPACE: 'e' }

function lastLine(program: string): unknown {
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', program], { encoding: 'utf8', env: alone })
  const line = stdout.trim().split('\n').at(-1)
  if (!line) throw new Error(stderr)
  return JSON.parse(line)
}

test.each(functionNames())('loading %s leaves out what a database call never needs', (name) => {
  const file = `./dist/cloudfunctions/${name}/index.js`
  const loaded = lastLine(`require('${file}'); console.log('\\n' + JSON.stringify(process.moduleLoadList))`)
  expect(loaded).toContain('NativeModule https')
  expect((loaded as string[]).filter((one) => one.includes('undici'))).toEqual([])
})

/** Touches every late part of the SDK's inner package and says what it found. */
const touchAll = `
  const credentials = { env_id: 'e', private_key_id: 'k', private_key: 'no key' }
  const late = require('@cloudbase/node-sdk').init({ env: 'e', region: 'ap-shanghai', credentials })
  const said = (work) => { try { return work() } catch (error) { return 'refused: ' + error.message } }
  const shape = (value) => Object.keys(value).sort()
  console.log('\\n' + JSON.stringify([
    [typeof late.models, typeof late.models.$runSQL, shape(late.models.user), late.models.then === undefined],
    said(() => shape(late.mysql())),
    said(() => shape(late.ai())),
    said(() => late.auth().createTicket('someone', {})),
    [late.requestClient.get === late.requestClient.post, shape(late.requestClient.get)],
  ]))
`

async function touched(plugins: (typeof requireLater)[]): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'later-'))
  const outfile = join(folder, 'touched.js')
  const stdin = { contents: touchAll, resolveDir: '.' }
  await build({ stdin, outfile, bundle: true, platform: 'node', plugins })
  try {
    return lastLine(`require(${JSON.stringify(outfile)})`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test('what comes later is what would have come at once', async () => {
  const [atOnce, later] = await Promise.all([touched([]), touched([requireLater])])
  expect(later).toEqual(atOnce)
  expect(JSON.stringify(later)).toContain('asymmetric key')
})
