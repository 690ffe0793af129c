import { Button } from 'tdesign-react'
import { blankSheet } from '../draft/blank'
import { newDraft } from './new-draft'
import { useNewDraft } from './useNewDraft'

/** Begins a contest. */
export function NewDraft() {
  const { make, isBusy, trouble } = useNewDraft()
  return (
    <>
      {trouble && <span role="alert">{trouble}</span>}
      <Button theme="primary" loading={isBusy} onClick={() => void make(() => newDraft(blankSheet))}>
        新建竞赛
      </Button>
    </>
  )
}
