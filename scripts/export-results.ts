import { writeFileSync } from 'node:fs'
import { openStore } from '../cloudfunctions/store'
import { ensureBuilt } from './build'
import { openCloud } from './open-cloud'
import { dataFolder } from './options'
import { exportResults } from './results/export'
import { failWithSentence } from './sentences'

/** `npm run export-results -- CONTEST FILE [--data DIR]`: a contest's results without names, for the verifying commands. */
async function run(): Promise<number> {
  const [contestId = '', file = ''] = process.argv.slice(2)
  if (!contestId || !file || file.startsWith('--')) {
    console.error('npm run export-results -- CONTEST FILE [--data DIR]')
    return 1
  }
  await ensureBuilt('functions')
  const cloud = await openCloud(dataFolder(), { timers: 'hand' })
  try {
    Object.assign(process.env, cloud.sdkEnvironment())
    const exported = await exportResults(openStore(), contestId, cloud.clock.now())
    if (!exported) {
      console.error(`There is no contest ${contestId}.`)
      return 1
    }
    writeFileSync(file, JSON.stringify(exported))
    console.log(
      `${exported.attempts.length} attempts and ${exported.batches.length} batches are in ${file}, without a name.`,
    )
    return 0
  } finally {
    await cloud.stop()
  }
}

run().then((code) => process.exit(code), failWithSentence)
