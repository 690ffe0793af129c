import { printDirectory } from '../../domain/directory'
import type { DirectoryPart } from '../../contract/member/unit'
import type { Store } from '../store'
import { unitsNow, type Units } from './units'

/** The printed parts of a version, which never changes: kept in the instance. */
const printed = new WeakMap<Units['byId'], string[]>()

/** One part of the directory of the units that hold now; without text where the asker has that version. */
export async function directoryPart(
  store: Store,
  now: number,
  { part, have }: { part: number; have?: string },
): Promise<DirectoryPart> {
  const units = await unitsNow(store, now)
  const parts = printed.get(units.byId) ?? printDirectory([...units.byId.values()])
  printed.set(units.byId, parts)
  const text = have === units.version ? null : (parts[part] ?? '')
  return { version: units.version, parts: parts.length, text }
}
