import { keptUntil } from '../../domain/rule-sheet'
import { inSlices, type Run } from '../forgetting/in-slices'
import type { Store } from '../store'
import type { RosterVersion } from '../store/roster'

const day = 24 * 3600_000
/** So long a version stays after its last import, though another one holds: somebody may want it back. */
const keptFor = 30 * day
/** So long what has begun to come may take; then whatever has come of it goes. */
export const comingFor = day
/** So long what holds must have held: by then no instance knows an older one to hold, nor is a contest about to name it. */
const settledAfter = day

type Stores = Pick<Store, 'roster' | 'contests'>

/**
 * Removes old versions that no contest names, and what has come of imports that were broken off; of a version that contests
 * name the units stay, and the people go when the last of these contests' time is over. First a version is marked, which an
 * import that brings it back contradicts; then it goes in slices. Broken off anywhere, it is done when it is called again.
 * False when the time was used up before.
 */
export async function removeOldRosters(store: Stores, run: Run): Promise<boolean> {
  const current = await store.roster.currentNow()
  const isSettled = current !== null && current.importedAt <= run.now - settledAfter
  const versions = await store.roster.versions()
  const shared = new Set(
    versions.flatMap(({ state, peopleOf }) => (state === 'units' ? [] : (peopleOf ?? []))),
  )
  for (const version of versions) {
    const { _id, state, importedAt } = version
    const before = run.now - (isComing(version) ? comingFor : keptFor)
    const mayGo = _id !== current?.rosterId && importedAt < before && !shared.has(_id)
    if (!mayGo || (!isSettled && !isComing(version))) continue
    if (run.isOver()) return false
    const to = state === 'people coming' ? 'people going' : await fateOf(version, store, run.now)
    if (to && !(await remove(version, to, before, store, run))) return false
  }
  return true
}

const isComing = ({ state }: RosterVersion): boolean => state === 'coming' || state === 'people coming'

async function fateOf({ _id, state }: RosterVersion, { contests }: Stores, now: number) {
  const naming = await contests.ofRoster(_id)
  if (naming.length === 0) return 'going'
  const isOver = naming.every(({ sheet }) => keptUntil(sheet) <= now)
  return isOver && state !== 'units' ? 'people going' : null
}

async function remove(
  version: RosterVersion,
  to: 'going' | 'people going',
  before: number,
  { roster }: Stores,
  run: Run,
): Promise<boolean> {
  const { _id } = version
  if (version.state !== to && !(await roster.turn(version, to, before))) return true
  const gone = { people: 0, pages: 0 }
  const people = async () => count(gone, 'people', await roster.removePeople(_id))
  const pages = async () => count(gone, 'pages', await roster.removePages(_id))
  const isDone = (await inSlices(run, people)) && (to === 'people going' || (await inSlices(run, pages)))
  console.info(`roster ${_id}: ${gone.people} people and ${gone.pages} pages of units removed`)
  if (!isDone) return false
  if (to === 'going') await roster.removeVersion(_id)
  else await roster.turn({ ...version, state: to }, 'units', before)
  return true
}

function count(gone: Record<'people' | 'pages', number>, what: 'people' | 'pages', many: number): number {
  gone[what] += many
  return many
}
