import type { Browser } from 'playwright-core'
import { launchChrome } from '../support/browser/chrome'
import { catalogue } from './catalogue'
import { testedLooks } from './looks'
import { shoot } from './shoot'
import { openWorlds, type WorldName } from './worlds'

/** Judges every screen of these districts in the looks of the tests; `npm run screens` does so in all and keeps the pictures. */
export function judgeScreensOf(...worlds: WorldName[]): void {
  jest.setTimeout(120_000)
  const districts = openWorlds()
  const done = new Map<string, Promise<unknown>>()
  let browser: Browser
  beforeAll(async () => {
    browser = await launchChrome()
    for (const name of worlds) await districts.world(name)
  })
  afterAll(async () => {
    await browser.close()
    await districts.close()
  })

  const looks = testedLooks()
  const screens = catalogue.filter(({ world }) => worlds.includes(world))
  test.each(screens)('$name has no fault in any look', async (screen) => {
    const shots = await shoot({ browser, worlds: districts.world, done, density: 1 }, screen, looks)
    expect(shots.filter(({ faults }) => faults.length > 0)).toEqual([])
    expect(shots.map(({ look }) => look.name).sort()).toEqual(looks.map(({ name }) => name).sort())
  })
}
