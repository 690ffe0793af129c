import { writeFileSync } from 'node:fs'
import { drawUnitCode } from '../cloudfunctions/registrar/unit-code'
import { unitsNow } from '../cloudfunctions/registrar/units'
import { openStore } from '../cloudfunctions/store'
import { openWeixin } from '../cloudfunctions/weixin'
import { findUnits, indexUnits } from '../domain/find-unit'
import type { Unit } from '../domain/unit'
import { ensureBuilt } from './build'
import { openCloud } from './open-cloud'
import { dataFolder } from './options'
import { failWithSentence } from './sentences'

const [wanted = ''] = process.argv.slice(2)
const port = Number(process.env.PORT ?? 8700)

/**
 * `npm run unit-code -- NAME-OR-ID [--data DIR]`: writes the code of a unit of that folder's cloud as a picture into this folder. It
 * opens the app where `npm start` serves it.
 */
async function unitCode(): Promise<number> {
  await ensureBuilt('functions')
  const cloud = await openCloud(dataFolder(), { timers: 'hand', port })
  try {
    Object.assign(process.env, cloud.sdkEnvironment())
    const { byId } = await unitsNow(openStore(), cloud.clock.now())
    const units = named(byId)
    const [unit] = units
    if (!unit || units.length > 1) {
      console.log(unit ? `有几个这样的单位：\n${units.map(lineOf).join('\n')}` : `没有找到单位“${wanted}”。`)
      return 1
    }
    const drawn = await drawUnitCode(unit, openWeixin())
    if (!drawn) return 1
    writeFileSync(drawn.name, drawn.picture)
    console.log(`${lineOf(unit)}\n${drawn.name}`)
    return 0
  } finally {
    await cloud.stop()
  }
}

/** The one with this id or name, or those that the words may mean. */
function named(byId: ReadonlyMap<string, Unit>): Pick<Unit, 'id' | 'name'>[] {
  const all = [...byId.values()]
  const exact = all.filter(({ id, name, short }) => [id, name, short].includes(wanted))
  return exact.length > 0 ? exact : findUnits(indexUnits(all), wanted, 10)
}

const lineOf = ({ id, name }: Pick<Unit, 'id' | 'name'>): string => `${id}  ${name}`

unitCode().then((code) => process.exit(code), failWithSentence)
