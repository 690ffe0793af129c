import { useParams } from 'react-router-dom'
import { useDesk, words } from '../../../ask/useDesk'
import { Loading } from '../../../parts/Loading'
import { Trouble } from '../../../parts/Trouble'
import { Editor } from './Editor'

/** A draft by its address. What is read once stays: from then on the editor has the newest. */
export function DraftPage() {
  const { draftId = '' } = useParams()
  const asked = useDesk('readDraft', { draftId }, { staleTime: Infinity })
  if (asked.error) return <Trouble text={words(asked.error)} onAgain={() => void asked.refetch()} />
  if (!asked.data || asked.isFetching) return <Loading rows={10} />
  return <Editor key={draftId} draft={asked.data} onReload={() => void asked.refetch()} />
}
