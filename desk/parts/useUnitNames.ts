import { useUnits } from './useUnits'

/** A unit's own name by its id; the id while the directory is on its way, or of a unit that has gone. */
export function useUnitNames(): (unitId: string) => string {
  const { data } = useUnits()
  return (unitId) => data?.index.byId.get(unitId)?.name ?? unitId
}
