import { useCallback } from 'react'
import { useDesk } from '../../../ask/useDesk'

/** What the units of these ids are called; an id itself while that is not known. */
export function useUnitNames(ids: unknown): (id: string) => string {
  const wanted = Array.isArray(ids) ? (ids as string[]) : []
  const { data } = useDesk(
    'findUnits',
    { ids: wanted },
    { enabled: wanted.length > 0, placeholderData: (before) => before },
  )
  return useCallback((id) => data?.units.find(({ unitId }) => unitId === id)?.names.at(-1) ?? id, [data])
}
