import { mkdirSync } from 'node:fs'
import { ensureBuilt } from '../../scripts/build'
import { launchChrome } from '../support/browser/chrome'
import { catalogue } from './catalogue'
import { looks, type Look } from './looks'
import { shoot } from './shoot'
import { openWorlds } from './worlds'

const pictures: Record<string, string> = {
  'news-many': 'news',
  'contest-open-tried': 'contest',
  'paper-seeded': 'paper',
  'board-mine': 'board',
}

/** `npx tsx test/screens/readme.ts`: the four pictures of the README, from the seeded district. */
async function run(): Promise<void> {
  for (const target of ['functions', 'h5'] as const) await ensureBuilt(target)
  mkdirSync('docs/screens', { recursive: true })
  const { world: worlds, close } = openWorlds()
  const browser = await launchChrome()
  const done = new Map<string, Promise<unknown>>()
  const picture = ({ name }: { name: string }) => `docs/screens/${pictures[name]}.png`
  for (const screen of catalogue.filter(({ name }) => name in pictures))
    await shoot({ browser, worlds, done, density: 1, picture }, screen, [looks[0] as Look])
  await browser.close()
  await close()
}

void run()
