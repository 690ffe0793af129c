import { useCallback, useEffect, useMemo, useState } from 'react'
import { indexUnits, type UnitIndex } from '../../../../domain/find-unit'
import type { DirectoryUnit } from '../../../../domain/directory'
import { type Trouble, troubleOf } from '../../../cloud/errors'
import { bringDirectory, keptDirectory } from './directory'

export interface Directory {
  /** null until the first part is there. */
  index: UnitIndex | null
  /** Every unit is there; until then teams may be missing. */
  whole: boolean
  trouble: Trouble | null
  again: () => Promise<void>
}

/** The directory of units: the phone's own at once, and what is new when it has come. */
export function useDirectory(): Directory {
  const [held, setHeld] = useState<{ units: DirectoryUnit[] | null; whole: boolean }>(() => {
    const units = keptDirectory()
    return { units, whole: units !== null }
  })
  const [trouble, setTrouble] = useState<Trouble | null>(null)

  const again = useCallback(async () => {
    setTrouble(null)
    try {
      await bringDirectory((units, whole) => {
        setHeld({ units, whole })
      })
    } catch (thrown) {
      setTrouble(troubleOf(thrown))
    }
  }, [])

  useEffect(() => {
    void again()
  }, [again])

  const index = useMemo(() => held.units && indexUnits(held.units), [held.units])
  return { index, whole: held.whole, trouble, again }
}
