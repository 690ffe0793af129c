import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt } from '../../scripts/build'
import { progress } from '../../scripts/progress'
import { launchChrome } from '../support/browser/chrome'
import { fileOf, writeAlbum } from './album'
import { catalogue } from './catalogue'
import { deskCatalogue } from './desk/catalogue'
import { shootDesk, type DeskShot } from './desk/shoot'
import { looks } from './looks'
import { shoot, type Shot } from './shoot'
import { openWorlds } from './worlds'

const folder = join('dist', 'screens')

/** `npm run screens [-- part of a name]`: a picture of every screen in every look, and what is wrong with each. */
async function run(wanted: string): Promise<(Shot | DeskShot)[]> {
  for (const target of ['functions', 'h5', 'desk'] as const) await ensureBuilt(target)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const { world, close } = openWorlds()
  const browser = await launchChrome()
  const shots: (Shot | DeskShot)[] = []
  const studio = {
    browser,
    worlds: world,
    done: new Map<string, Promise<unknown>>(),
    picture: (...shot: Parameters<typeof fileOf>) => join(folder, fileOf(...shot)),
  }
  const isWanted = ({ name }: { name: string }) => name.includes(wanted)
  const [screens, deskScreens] = [catalogue.filter(isWanted), deskCatalogue.filter(isWanted)]
  try {
    await progress(`Looking at ${screens.length + deskScreens.length} screens`, async (say) => {
      for (const screen of screens) {
        say(screen.name)
        shots.push(...(await shoot(studio, screen, looks)))
      }
      for (const screen of deskScreens) {
        say(screen.name)
        shots.push(...(await shootDesk(studio, screen, studio.picture)))
      }
    })
  } finally {
    writeAlbum(folder, shots)
    await browser.close()
    await close()
  }
  return shots
}

/** Each fault of a screen once, with the looks in which it is seen. */
function faultLines(shots: (Shot | DeskShot)[]): string[] {
  const where = new Map<string, string[]>()
  for (const { screen, look, faults } of shots)
    for (const fault of faults) {
      const what = `${screen.name}: ${fault}`
      where.set(what, [...(where.get(what) ?? []), look.name])
    }
  return [...where].map(([what, names]) => `${what} [${names.join(' ')}]`)
}

void run(process.argv[2] ?? '').then((shots) => {
  for (const line of faultLines(shots)) console.log(line)
  console.log(`${shots.length} pictures in ${folder}/index.html`)
  process.exit(shots.some(({ faults }) => faults.length > 0) ? 1 : 0)
})
