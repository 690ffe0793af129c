import type { Notes } from './notes'
import type { SheetRow, Street } from './roster'
import { copied, folded, nameKey, tidyUnitName } from './text'

/** An enterprise or a team while rows are still coming. */
export interface Draft {
  level: 'enterprise' | 'team'
  street: Street
  /** A team's enterprise. */
  parent: Draft | null
  name: string
  short: string | null
  code: string | null
  /** The head count that the office wrote. */
  stated: number | null
  /** People listed in this very unit. */
  listed: number
  /** Named in a list of units, not only in people's rows. */
  onUnitList: boolean
  /** A row of that list is about this very unit, not about a team of it. */
  hasRow: boolean
  /** Where it was met first. */
  at: SheetRow
  /** As it was written there. */
  written: string
  /** The how-manieth unit. */
  seq: number
}

export interface UnitBook {
  enterprise(street: Street, written: string, at: SheetRow): Draft
  team(enterprise: Draft, written: string, at: SheetRow): Draft
  /** Enterprises of that name, in whichever street. */
  named(written: string): Draft[]
  setCode(enterprise: Draft, code: string, at: SheetRow): void
  all(): Draft[]
}

/** All units that rows have named, each once, however it was written. */
export function unitBook(notes: Notes): UnitBook {
  const asWritten = new Map<string, Draft>()
  const byKey = new Map<string, Draft>()
  const byName = new Map<string, Draft[]>()
  const byCode = new Map<string, Draft>()
  const all: Draft[] = []

  function meet(
    place: string,
    written: string,
    at: SheetRow,
    begin: Pick<Draft, 'level' | 'street' | 'parent'>,
  ): Draft {
    const raw = `${place}\n${written}`
    const seen = asWritten.get(raw)
    if (seen) return seen
    const name = tidyUnitName(written)
    const key = `${place}\n${nameKey(name)}`
    const known = byKey.get(key)
    const unit = known ?? add(name, written, at, begin)
    if (!known) byKey.set(copied(key), unit)
    else if (bare(written) !== bare(known.written))
      notes.doubt(at, 'spelling', `“${written}”与“${known.written}”写法不同，按同一个单位处理。`, true)
    asWritten.set(copied(raw), unit)
    return unit
  }

  function add(
    name: string,
    written: string,
    at: SheetRow,
    begin: Pick<Draft, 'level' | 'street' | 'parent'>,
  ): Draft {
    const unit: Draft = {
      ...begin,
      name: copied(name),
      short: null,
      code: null,
      stated: null,
      listed: 0,
      onUnitList: false,
      hasRow: false,
      at: { ...at, cells: at.cells.map(copied) },
      written: copied(written),
      seq: all.length,
    }
    all.push(unit)
    if (unit.level === 'enterprise')
      byName.set(nameKey(unit.name), [...(byName.get(nameKey(unit.name)) ?? []), unit])
    return unit
  }

  return {
    all: () => all,
    enterprise: (street, written, at) =>
      meet(street.id, written, at, { level: 'enterprise', street, parent: null }),
    team: (parent, written, at) =>
      meet(String(parent.seq), written, at, { level: 'team', street: parent.street, parent }),
    named: (written) => byName.get(nameKey(tidyUnitName(written))) ?? [],
    setCode(enterprise, written, at) {
      const code = folded(written).toUpperCase()
      if (code === '' || enterprise.code === code) return
      const other = byCode.get(code)
      if (other || enterprise.code !== null) {
        const reason = other
          ? `单位编码 ${code} 已经是“${other.name}”的，这里没有采用。`
          : `“${enterprise.name}”前面写的编码是 ${enterprise.code}，这里的 ${code} 没有采用。`
        return notes.doubt(at, 'code_twice', reason, true)
      }
      enterprise.code = copied(code)
      byCode.set(enterprise.code, enterprise)
    },
  }
}

const bare = (written: string): string => written.replace(/\s+/g, '')
