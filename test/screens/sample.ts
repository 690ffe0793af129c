import type { Browser } from 'playwright-core'
import { launchChrome } from '../support/browser/chrome'
import { catalogue } from './catalogue'
import { looks, type Look } from './looks'
import { shoot } from './shoot'
import { openWorlds, type WorldName } from './worlds'

/**
 * Judges every screen of these districts in one look; the looks go round, so that each screen has another one than its
 * neighbours. `npm run screens` judges every screen in every look.
 */
export function judgeScreensOf(...worlds: WorldName[]): void {
  jest.setTimeout(60_000)
  const districts = openWorlds()
  const done = new Map<string, Promise<unknown>>()
  let browser: Browser
  beforeAll(async () => {
    browser = await launchChrome()
  })
  afterAll(async () => {
    await browser.close()
    await districts.close()
  })

  const cases = catalogue
    .map((screen, at) => ({ screen, look: looks[at % looks.length] as Look }))
    .filter(({ screen }) => worlds.includes(screen.world))

  test.each(cases.map(({ screen, look }) => [screen.name, look.name, screen, look] as const))(
    '%s, %s',
    async (_name, _look, screen, look) => {
      const shots = await shoot({ browser, worlds: districts.world, done }, screen, [look])
      expect(shots.flatMap(({ faults }) => faults)).toEqual([])
    },
  )
}
