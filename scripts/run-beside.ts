import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { ensureBuilt } from './build'
import { memberKey, openCloud } from './open-cloud'
import { dataFolder } from './options'
import { progress } from './progress'
import { failWithSentence } from './sentences'

/**
 * Runs a script of this folder beside a folder's cloud, with this command's own arguments, and ends with its exit code. The
 * cloud is here; what reads and imports is a process of its own, as it would be on CloudBase.
 */
export const runBeside = (script: string): void =>
  void run(script).then((code) => process.exit(code), failWithSentence)

async function run(script: string): Promise<number> {
  const data = dataFolder()
  await progress('准备云函数', () => ensureBuilt('functions'))
  const cloud = await openCloud(data, { timers: 'hand' })
  try {
    const env = { ...process.env, ...cloud.sdkEnvironment(), MEMBER_KEY: memberKey(data) }
    const execArgv = ['--max-semi-space-size=4', '--import', 'tsx']
    const child = fork(join(__dirname, script), process.argv.slice(2), { env, execArgv })
    const [code] = (await once(child, 'exit')) as [number | null]
    return code ?? 1
  } finally {
    await cloud.stop()
  }
}
