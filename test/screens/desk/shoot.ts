import type { Browser } from 'playwright-core'
import { faultsAtDesk } from '../rules'
import type { Worlds } from '../worlds'
import type { DeskScreen } from './screen'
import { DeskStage, deskSizes, type DeskSize } from './stage'

export interface DeskShot {
  screen: DeskScreen
  look: DeskSize
  faults: string[]
}

/** Comes to a screen of the desk and judges it in every size; `picture` names the file of each picture, if one is wanted. */
export async function shootDesk(
  { browser, worlds }: { browser: Browser; worlds: Worlds },
  screen: DeskScreen,
  picture?: (screen: DeskScreen, look: DeskSize) => string,
): Promise<DeskShot[]> {
  const shots: DeskShot[] = []
  const stage = await DeskStage.open(browser, await worlds(screen.world), `o-${screen.name}`, screen.grants)
  try {
    await screen.arrive(stage)
    for (const look of deskSizes) {
      await stage.turnsTo(look)
      if (picture) await stage.page.screenshot({ path: picture(screen, look) })
      shots.push({ screen, look, faults: await faultsAtDesk(stage.page) })
    }
  } catch (thrown) {
    const said = (thrown as Error).message.split('\n')[0] ?? ''
    shots.push({ screen, look: deskSizes[0] as DeskSize, faults: [`it cannot be reached: ${said}`] })
  } finally {
    await stage.close()
  }
  return shots
}
