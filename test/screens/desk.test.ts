import type { Browser } from 'playwright-core'
import { launchChrome } from '../support/browser/chrome'
import { deskCatalogue } from './desk/catalogue'
import { shootDesk } from './desk/shoot'
import { openWorlds } from './worlds'

jest.setTimeout(120_000)
const districts = openWorlds()
let browser: Browser
beforeAll(async () => {
  browser = await launchChrome()
})
afterAll(async () => {
  await browser.close()
  await districts.close()
})

/** Every third; `npm run screens` comes to all of them. */
const some = deskCatalogue.filter((_, at) => at % 3 === 0)

test.each(some)('$name has no fault at any size', async (screen) => {
  const shots = await shootDesk({ browser, worlds: districts.world }, screen)
  expect(shots.filter(({ faults }) => faults.length > 0)).toEqual([])
})
