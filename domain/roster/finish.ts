import type { Unit } from '../unit'
import type { Notes } from './notes'
import type { Street, Tools } from './roster'
import { nameKey } from './text'
import type { Draft } from './unit-book'

/** Units with ids, in the order street, enterprise, team, each by its name: whatever the order of the rows was. */
export function finishUnits(
  drafts: readonly Draft[],
  heads: ReadonlyMap<Draft, number>,
  streets: readonly Street[],
  tools: Tools,
  notes: Notes,
): { units: Unit[]; ids: Map<Draft, string> } {
  const ids = new Map<Draft, string>()
  const taken = new Map<string, Draft>()
  for (const draft of drafts) {
    const id = idOf(draft, ids, tools)
    const other = taken.get(id)
    if (other)
      notes.problem(
        'same_id',
        `“${other.name}”与“${draft.name}”算出的编号碰巧相同，请给其中一个写上单位编码。`,
        draft.at,
      )
    taken.set(id, draft)
    ids.set(draft, id)
  }
  const initials = ({ name, short }: { name: string; short: string | null }) =>
    [name, short ?? ''].map(tools.initials).join(' ').trim()
  const streetUnits = streets.map((street): Unit => {
    const own = drafts.filter((draft) => draft.level === 'enterprise' && draft.street.id === street.id)
    const people = own.reduce((sum, draft) => sum + (heads.get(draft) ?? 0), 0)
    const unit = { id: street.id, level: 'street', name: street.name, short: null } as const
    return { ...unit, initials: initials(unit), parentId: null, people }
  })
  const place = new Map(streets.map(({ id }, at) => [id, at]))
  const rank = ({ street }: Draft) => place.get(street.id) ?? 0
  const byPlace = (a: Draft, b: Draft): number =>
    rank(a) - rank(b) || compare((a.parent ?? a).name, (b.parent ?? b).name) || compare(a.name, b.name)
  const below = (level: Draft['level']) =>
    drafts
      .filter((draft) => draft.level === level)
      .sort(byPlace)
      .map((draft): Unit => {
        const { name, short, parent, street } = draft
        const parentId = parent ? (ids.get(parent) ?? '') : street.id
        const id = ids.get(draft) ?? ''
        return { id, level, name, short, initials: initials(draft), parentId, people: heads.get(draft) ?? 0 }
      })
  return { units: [...streetUnits, ...below('enterprise'), ...below('team')], ids }
}

/** An enterprise comes before its teams in `drafts`, so its id is known. */
function idOf({ level, code, street, parent, name }: Draft, ids: ReadonlyMap<Draft, string>, tools: Tools) {
  if (level === 'enterprise' && code) return `e-${eight(tools.digest(`code:${code}`))}`
  return unitIdFor(level, (parent ? ids.get(parent) : street.id) ?? '', name, tools.digest)
}

/** The id of a unit without a code: by its name under the unit above it. */
export const unitIdFor = (
  level: 'enterprise' | 'team',
  parentId: string,
  name: string,
  digest: Tools['digest'],
): string => `${level === 'team' ? 't' : 'e'}-${eight(digest(`${level}:${parentId}/${nameKey(name)}`))}`

const eight = (hex: string): string =>
  (BigInt(`0x${hex.slice(0, 16)}`) % 36n ** 8n).toString(36).padStart(8, '0')

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
