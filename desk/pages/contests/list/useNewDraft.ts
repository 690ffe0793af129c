import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { words } from '../../../ask/useDesk'

/** Makes a draft, of which `act` says the id, and goes there: once, however often somebody presses meanwhile. */
export function useNewDraft() {
  const go = useNavigate()
  const client = useQueryClient()
  const [trouble, setTrouble] = useState('')
  const [isBusy, setBusy] = useState(false)
  const make = async (act: () => Promise<string>): Promise<void> => {
    setTrouble('')
    setBusy(true)
    try {
      const draftId = await act()
      await client.invalidateQueries()
      go(`/contests/draft/${draftId}`)
    } catch (thrown) {
      setTrouble(words(thrown))
    } finally {
      setBusy(false)
    }
  }
  return { make, isBusy, trouble }
}
