import { readPart, type DirectoryUnit } from '../../../../domain/directory'
import { member } from '../../../cloud/ask'
import { patiently } from '../../../cloud/patiently'
import { isRecord, kept } from '../../../storage'
import { chosenOf, type ChosenUnit } from './chosen'

interface Head {
  version: string
  parts: number
}

/** The directory as it lies on this phone, so that it is brought over a weak network once and not again. */
const head = kept<Head>('directory.head', 1, isRecord)
const part = (at: number) =>
  kept<string>(`directory.part.${String(at)}`, 1, (value) => typeof value === 'string')

/** What this phone has, without asking; null when it is not whole. */
export function keptDirectory(): DirectoryUnit[] | null {
  const known = head.read()
  if (!known) return null
  const texts = Array.from({ length: known.parts }, (_, at) => part(at).read())
  return texts.every((text) => text !== null) ? texts.flatMap((text) => readPart(text ?? '')) : null
}

/**
 * Brings the directory part by part and tells each time what is there so far: most members' units come with the first. Asks
 * only for what is new. Throws what asking throws; what has come stays.
 */
export async function bringDirectory(tell: (units: DirectoryUnit[], whole: boolean) => void): Promise<void> {
  const known = keptDirectory() ? head.read() : null
  const first = await member('readDirectory', { part: 0, ...(known && { have: known.version }) })
  if (first.text === null) return
  head.forget()
  let units = readPart(first.text)
  part(0).write(first.text)
  tell(units, first.parts <= 1)
  for (let at = 1; at < first.parts; at += 1) {
    const { text, version } = await patiently(() => member('readDirectory', { part: at }))
    if (version !== first.version) return bringDirectory(tell)
    part(at).write(text ?? '')
    units = [...units, ...readPart(text ?? '')]
    tell(units, at === first.parts - 1)
  }
  head.write({ version: first.version, parts: first.parts })
}

/** One unit as the form has it, by the directory that holds now, or by the phone's own when asking failed; throws where both lack it. */
export async function lookUp(unitId: string): Promise<ChosenUnit | 'gone'> {
  let units = keptDirectory()
  const find = () => {
    const byId = new Map(units?.map((unit) => [unit.id, unit]))
    const unit = byId.get(unitId)
    return unit ? chosenOf({ byId }, unit) : null
  }
  try {
    await bringDirectory((come) => {
      units = come
    })
    return find() ?? 'gone'
  } catch (thrown) {
    const found = find()
    if (found) return found
    throw thrown
  }
}
