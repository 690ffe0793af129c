import { createHash } from 'node:crypto'
import { importRoster } from '../cloudfunctions/registrar/import-roster'
import { initials } from '../office/initials'
import { personIds } from '../cloudfunctions/registrar/person-ids'
import type { Store } from '../cloudfunctions/store'
import { federation } from '../config/federation'
import { rosterReader } from '../domain/roster/read'
import type { Roster, SheetRow } from '../domain/roster/roster'
import { inventPlaces } from './invent-places'
import { inventUnits, type Size } from './invent-units'
import { inStreet, pathTo, type UnitPath } from '../domain/unit'
import type { InventedMember } from './members'

export const wholeSize: Size = { enterprises: 913, teams: 3747 }
export const smallStart = { size: { enterprises: 60, teams: 180 }, members: 1200 }

type Listed = Pick<InventedMember, 'name' | 'phone' | 'streetId'>

/** An invented roster as an office would send it: a sheet of units with head counts, a sheet with these people. */
export function* inventRows(size: Size, members: readonly Listed[]): Generator<SheetRow> {
  const enterprises = inventUnits(size)
  const places = inventPlaces(enterprises, members)
  const counts = new Map<string, number>()
  const key = (name: string, team: string | null) => `${name}/${team ?? ''}`
  for (const { enterprise, team } of places)
    counts.set(key(enterprise.name, team), (counts.get(key(enterprise.name, team)) ?? 0) + 1)
  let row = 1
  yield { sheet: '单位', row, cells: ['街道', '单位名称', '简称', '班组', '会员数'] }
  for (const { street, name, short, teams } of enterprises)
    for (const team of [...(teams.length > 0 ? teams : [null])])
      yield {
        sheet: '单位',
        row: (row += 1),
        cells: [street, name, short, team ?? '', String(counts.get(key(name, team)) ?? 0)],
      }
  row = 1
  yield { sheet: '名单', row, cells: ['街道', '单位名称', '班组', '姓名', '手机号'] }
  for (const [at, { name, phone }] of members.entries()) {
    const { enterprise, team } = places[at] ?? { enterprise: { street: '', name: '' }, team: null }
    yield {
      sheet: '名单',
      row: (row += 1),
      cells: [enterprise.street, enterprise.name, team ?? '', name, phone],
    }
  }
}

/** The invented roster as the import reads it; its people stand in the order of `members`. */
function inventRoster(size: Size, members: readonly Listed[]): Roster {
  const digest = (text: string) => createHash('sha256').update(text).digest('hex')
  const reader = rosterReader(federation.streets, { digest, initials })
  for (const row of inventRows(size, members)) reader.take(row)
  const roster = reader.end()
  if (roster.problems[0]) throw new Error(roster.problems[0].reason)
  return roster
}

interface Planting {
  size: Size
  members: readonly Listed[]
  memberKey: string
  now: number
  say: (progress: string) => void
}

/** Imports the invented roster as any other, makes it hold, and says of each of `members` in which units they are. */
export async function plantRoster(
  store: Store,
  { size, members, memberKey, now, say }: Planting,
): Promise<UnitPath[]> {
  const roster = inventRoster(size, members)
  await importRoster(store, { ...roster, by: 'seed' }, personIds(memberKey), now, (done) =>
    say(`${done} people on the roster`),
  )
  const units = new Map(roster.units.map((unit) => [unit.id, unit]))
  return members.map(
    ({ streetId }, at) => pathTo(roster.people[at]?.unitId ?? '', units) ?? inStreet(streetId),
  )
}
