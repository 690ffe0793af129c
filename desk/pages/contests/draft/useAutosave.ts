import { useEffect, useMemo, useState } from 'react'
import { makeSaver, type SaveState } from './saver'

/** The saver of a draft that is being edited, and how the saving stands. */
export function useAutosave(draftId: string, revision: number, at: number) {
  const [state, setState] = useState<SaveState>({ is: 'saved', at })
  const saver = useMemo(() => makeSaver(draftId, { revision }, setState), [draftId, revision])
  useEffect(
    () => () => {
      saver.leave()
    },
    [saver],
  )
  return { state, saver }
}
