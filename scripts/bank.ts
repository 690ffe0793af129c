import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { ensureBuilt } from './build'
import { memberKey, openCloud } from './open-cloud'
import { dataFolder } from './options'
import { progress } from './progress'
import { failWithSentence } from './sentences'

/**
 * `npm run bank -- FILE --name NAME [--data DIR] [--dry] [--leave-doubtful N]`: imports a bank of questions into that folder's
 * cloud. The cloud is here, what reads and imports is a process of its own, as it would be on CloudBase.
 */
async function bank(): Promise<number> {
  const data = dataFolder()
  await progress('准备云函数', () => ensureBuilt('functions'))
  const cloud = await openCloud(data, { timers: 'hand' })
  try {
    const env = { ...process.env, ...cloud.sdkEnvironment(), MEMBER_KEY: memberKey(data) }
    const execArgv = ['--max-semi-space-size=4', '--import', 'tsx']
    const child = fork(join(__dirname, 'bank/import.ts'), process.argv.slice(2), { env, execArgv })
    const [code] = (await once(child, 'exit')) as [number | null]
    return code ?? 1
  } finally {
    await cloud.stop()
  }
}

bank().then((code) => process.exit(code), failWithSentence)
