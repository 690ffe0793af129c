import type { Unit } from '../unit'

export interface Changes {
  added: Unit[]
  gone: Unit[]
  /** The same unit under another name or short name. */
  renamed: { before: Unit; after: Unit }[]
  /** The head counts of every street, in their order. */
  streets: { name: string; before: number; after: number }[]
}

/** What an import would change in the units that hold now. */
export function compareUnits(before: readonly Unit[], after: readonly Unit[]): Changes {
  const [old, next] = [byId(before), byId(after)]
  const renamed = after.flatMap((unit) => {
    const known = old.get(unit.id)
    const isSame = !known || (known.name === unit.name && known.short === unit.short)
    return isSame ? [] : [{ before: known, after: unit }]
  })
  const streets = after
    .filter(({ level }) => level === 'street')
    .map(({ id, name, people }) => ({ name, before: old.get(id)?.people ?? 0, after: people }))
  return {
    added: after.filter(({ id }) => !old.has(id)),
    gone: before.filter(({ id }) => !next.has(id)),
    renamed,
    streets,
  }
}

const byId = (units: readonly Unit[]): Map<string, Unit> => new Map(units.map((unit) => [unit.id, unit]))
