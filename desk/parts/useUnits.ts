import { useQuery } from '@tanstack/react-query'
import { bringUnits } from './units'

/** The directory of the units that hold now, shared by all that ask; it is looked after once a minute. */
export const useUnits = () =>
  useQuery({ queryKey: ['readUnits'], queryFn: bringUnits, staleTime: 60_000, structuralSharing: false })
