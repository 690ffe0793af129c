import { useCallback, useEffect, useState } from 'react'
import type { Grant } from '../../../../domain/staff'
import { desk } from '../../../cloud/ask'
import { type Trouble, troubleOf } from '../../../cloud/errors'

/** What the member may do as staff; null while it is asked or could not be. */
export function useStaff(): { grants: Grant[] | null; trouble: Trouble | null; again: () => Promise<void> } {
  const [grants, setGrants] = useState<Grant[] | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)

  const again = useCallback(async () => {
    try {
      setTrouble(null)
      setGrants((await desk('readMe', {})).grants)
    } catch (thrown) {
      setTrouble(troubleOf(thrown))
    }
  }, [])

  useEffect(() => {
    void again()
  }, [again])
  return { grants, trouble, again }
}
