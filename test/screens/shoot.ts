import type { Browser } from 'playwright-core'
import type { Look } from './looks'
import { faultsOf } from './rules'
import type { Screen } from './screen'
import { Stage } from './stage'
import type { Worlds } from './worlds'

export interface Shot {
  screen: Screen
  look: Look
  faults: string[]
}

/** Comes to a screen and judges it in these looks; `picture` names the file of each picture, if one is wanted. */
export async function shoot(
  { browser, worlds, done, density, picture }: Studio,
  screen: Screen,
  looks: Look[],
): Promise<Shot[]> {
  const shots: Shot[] = []
  const district = await worlds(screen.world)
  for (const scale of new Set(looks.map((look) => look.scale))) {
    const alike = looks.filter((look) => look.scale === scale)
    const first = alike[0] as Look
    const stage = await Stage.open(browser, district, screen.who ?? `o-${screen.name}`, {
      ...first,
      density,
      done,
    })
    try {
      await screen.arrive(stage)
      for (const look of alike) {
        await stage.turnsTo(look)
        if (picture) await stage.page.screenshot({ path: picture(screen, look) })
        shots.push({ screen, look, faults: await faultsOf(stage.page) })
      }
    } catch (thrown) {
      const said = (thrown as Error).message.split('\n')[0] ?? ''
      shots.push({ screen, look: first, faults: [`it cannot be reached: ${said}`] })
    } finally {
      await stage.close()
    }
  }
  return shots
}

export interface Studio {
  browser: Browser
  worlds: Worlds
  /** What screens did once. */
  done: Map<string, Promise<unknown>>
  /** Dots of a picture for each px; 2 without one. */
  density?: number
  picture?: (screen: Screen, look: Look) => string
}
