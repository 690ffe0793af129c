import type { Unit, UnitLevel } from './unit'

/** A unit as the phone knows it: what one searches by. */
export type DirectoryUnit = Pick<Unit, 'id' | 'level' | 'name' | 'short' | 'initials' | 'parentId'>

/** So many units make one part: about 60 KB, which a weak network brings in a few seconds. */
const perPart = 1000

/**
 * The units as texts that the phone keeps: streets and enterprises first, so that most members find theirs in the first
 * part. A line is `id⇥name⇥short⇥initials`; a line `>id` says under which unit the following ones lie.
 */
export function printDirectory(units: readonly DirectoryUnit[]): string[] {
  const under = new Map<string | null, DirectoryUnit[]>()
  for (const unit of units) under.set(unit.parentId, [...(under.get(unit.parentId) ?? []), unit])
  const streets = under.get(null) ?? []
  const above = [streets, ...streets.map(({ id }) => under.get(id) ?? [])]
  const teams = above.slice(1).flatMap((enterprises) => enterprises.map(({ id }) => under.get(id) ?? []))
  return [printPart(above), ...chunks(teams).map(printPart)]
}

/** Groups side by side until a part is full; a group stays whole. */
function chunks(groups: DirectoryUnit[][]): DirectoryUnit[][][] {
  const parts: DirectoryUnit[][][] = []
  let size = perPart
  for (const group of groups.filter(({ length }) => length > 0)) {
    if (size + group.length > perPart) {
      parts.push([])
      size = 0
    }
    parts.at(-1)?.push(group)
    size += group.length
  }
  return parts
}

const printPart = (groups: DirectoryUnit[][]): string => groups.map(printGroup).filter(Boolean).join('\n')

function printGroup(group: DirectoryUnit[]): string {
  const [first] = group
  if (!first) return ''
  const lines = group.map(({ id, name, short, initials }) =>
    [id, name, short ?? '', initials].map(clean).join('\t'),
  )
  return (first.parentId === null ? lines : [`>${first.parentId}`, ...lines]).join('\n')
}

const clean = (text: string): string => text.replace(/[\t\n\r]+/g, ' ')

/** The units of one part, in its order. */
export function readPart(text: string): DirectoryUnit[] {
  const units: DirectoryUnit[] = []
  let parentId: string | null = null
  for (const line of text.split('\n')) {
    if (line.startsWith('>')) parentId = line.slice(1)
    else if (line !== '') units.push(readLine(line, parentId))
  }
  return units
}

function readLine(line: string, parentId: string | null): DirectoryUnit {
  const [id = '', name = '', short = '', initials = ''] = line.split('\t')
  return { id, level: levelOf(id, parentId), name, short: short || null, initials, parentId }
}

/** A team's id begins with `t-`; what has no unit above it is a street. */
const levelOf = (id: string, parentId: string | null): UnitLevel =>
  parentId === null ? 'street' : id.startsWith('t-') ? 'team' : 'enterprise'
