import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { Button } from 'tdesign-react'
import { words } from '../../../ask/useDesk'
import { blankSheet } from '../draft/blank'
import { newDraft } from './new-draft'

/** Begins a contest. */
export function NewDraft() {
  const go = useNavigate()
  const [trouble, setTrouble] = useState('')
  const begin = async () => {
    try {
      go(`/contests/draft/${await newDraft(blankSheet)}`)
    } catch (thrown) {
      setTrouble(words(thrown))
    }
  }
  return (
    <>
      {trouble && <span role="alert">{trouble}</span>}
      <Button theme="primary" onClick={() => void begin()}>
        新建竞赛
      </Button>
    </>
  )
}
