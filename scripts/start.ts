import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { collections } from '../config/cloud/collections'
import { functionRules } from '../config/cloud/rules'
import { pretendWechat } from '../config/cloud/wechat'
import { startLocalCloud, type LocalCloud } from '../local-cloud'
import { ensureBuilt, type Target } from './build'
import { failWithSentence } from './sentences'
import { progress } from './progress'

const data = '.local-cloud'
const port = Number(process.env.PORT ?? 8700)

/** Builds what is missing, starts the local cloud with the member's app, and plants the invented district once. */
async function start(): Promise<void> {
  const building: [Target, string][] = [
    ['functions', 'Building the cloud functions'],
    ['h5', 'Building the app (about a minute the first time)'],
  ]
  for (const [target, what] of building) await progress(what, () => ensureBuilt(target))
  mkdirSync(data, { recursive: true })
  const cloud = await startLocalCloud({
    dataDir: data,
    functionsDir: 'dist/cloudfunctions',
    collections,
    rules: functionRules,
    environment: { MEMBER_KEY: keptSecret('member-key') },
    wechat: pretendWechat,
    site: 'dist/h5',
    port,
  })
  stopOnSignal(cloud)
  const planted = join(data, 'planted')
  if (!existsSync(planted)) {
    const { plantDistrict } = await import('../seed')
    await progress('Planting an invented district', (say) => plantDistrict(cloud, say))
    writeFileSync(planted, new Date().toISOString())
  }
  console.log(`
  西城职工 is running.

  The member's app   ${cloud.url}/
  The local cloud    ${cloud.url}/_/

  Ctrl-C ends it; everything is kept in ${data}/ (remove that folder to begin anew).
`)
}

/** A secret of this machine's cloud, made once: members' ids must not change between starts. */
function keptSecret(name: string): string {
  const file = join(data, name)
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 })
  return readFileSync(file, 'utf8')
}

function stopOnSignal(cloud: LocalCloud): void {
  const stop = () => void cloud.stop().then(() => process.exit(0))
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

start().catch(failWithSentence)
