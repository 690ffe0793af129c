import { plantDistrict } from '../../seed'
import { plantBank } from '../../seed/bank'
import { openSheet } from '../../seed/sheets'
import { plantArticle } from '../support/articles'
import { openDistrict, testKey, type District } from '../support/district'
import { plantRunning } from './desk/running'
import { fold } from './fold'
import { fontFolder, fontPlace } from './font'
import { Member } from './member'
import { plantLongUnits } from './long-units'
import { hour, oddContests, publish } from './odd-contests'
import { plantOverContests } from './over-contests'
import { plantOddArticles } from './odd-articles'
import { plantUnitBoards } from './unit-boards'
import { plantPlayContests } from './play-contests'

export type WorldName =
  'empty' | 'one' | 'past' | 'seeded' | 'odd' | 'units' | 'play' | 'boards' | 'over' | 'running'
export type Worlds = (name: WorldName) => Promise<District>

/** What each district holds when its first screen is opened. */
const plant: Record<WorldName, (district: District) => Promise<unknown>> = {
  empty: () => Promise.resolve(),
  one: async (district) => {
    await plantArticle(district.store, 'only', {
      title: '工会会员卡怎么办',
      cover: '',
      publishedAt: hour - 7200_000,
    })
    await plantBank(district.store)
    await publish(district, 'only', openSheet(hour))
    await new Member(district, 'oOnlyOne', '第一个人').plays('only', 3)
    await fold(district)
  },
  past: async (district) => {
    await plantBank(district.store)
    await publish(district, 'past', { ...openSheet(hour - 40 * 86_400_000), title: '国庆职工知识答题' })
  },
  seeded: (district) => plantDistrict(resting(district), testKey, () => undefined),
  play: plantPlayContests,
  boards: plantUnitBoards,
  over: plantOverContests,
  running: plantRunning,
  units: ({ store }) => plantLongUnits(store),
  odd: async (district) => {
    await plantOddArticles(district.store)
    await plantBank(district.store)
    for (const [id, sheet] of Object.entries(oddContests)) await publish(district, id, sheet)
  },
}

/** Districts in process with the real doors and the built app, each opened when it is first asked for. */
export function openWorlds(): { world: Worlds; close(): Promise<void> } {
  const open = new Map<WorldName, Promise<District>>()
  // One after the other: the SDK of this process talks to the cloud that was opened last.
  let last: Promise<unknown> = Promise.resolve()
  const world: Worlds = (name) => {
    const found = open.get(name) ?? last.then(() => openWorld(name))
    last = found
    open.set(name, found)
    return found
  }
  return {
    world,
    close: async () => void (await Promise.all([...open.values()].map(async (one) => (await one).stop()))),
  }
}

async function openWorld(name: WorldName): Promise<District> {
  const district = await openDistrict(hour, {
    site: 'dist/h5',
    folders: { [fontPlace]: fontFolder, '/desk': 'dist/desk' },
  })
  await plant[name](district)
  district.cloud.clock.moveTo(hour)
  return district
}

/** The district's cloud for a seed that believes in the real hour: here the clock always comes back to ours. */
function resting({ cloud }: District): District['cloud'] {
  return { ...cloud, clock: { ...cloud.clock, reset: () => cloud.clock.moveTo(hour) } }
}
