import { openStore } from '../cloudfunctions/store'
import { plantApart } from '../seed/apart'
import { districtContest } from '../seed/whole-district'
import { ensureBuilt } from './build'
import { memberKey, openCloud, plantOnce } from './open-cloud'
import { dataFolder, option } from './options'
import { progress } from './progress'
import { failWithSentence } from './sentences'

/** `npm run seed -- --members 222930 [--data DIR]`: the district at that size beside what `npm start` plants. */
async function seed(): Promise<void> {
  const members = Number(option('members') ?? 222_930)
  if (!Number.isInteger(members) || members < 1 || members > 1_000_000)
    throw new Error('--members is a number from 1 to 1000000')
  const data = dataFolder()
  await progress('Building the cloud functions', () => ensureBuilt('functions'))
  const cloud = await openCloud(data, { timers: 'hand' })
  try {
    await plantOnce(data, cloud)
    Object.assign(process.env, cloud.sdkEnvironment())
    const store = openStore()
    const now = cloud.clock.now()
    if (await store.contests.get(districtContest, now))
      return console.log(`  ${data}/ has the whole district already; remove that folder to begin anew.`)
    await progress(`Planting ${members} members and a contest that all of them took part in`, (say) =>
      plantApart(cloud, { memberKey: memberKey(data), members, now }, say),
    )
  } finally {
    await cloud.stop()
  }
}

seed().then(() => process.exit(0), failWithSentence)
