import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useParams } from 'react-router-dom'
import { desk } from '../../../ask/desk'
import { words } from '../../../ask/useDesk'
import { Loading } from '../../../parts/Loading'
import { Trouble } from '../../../parts/Trouble'
import { Editor } from './Editor'

/** A draft by its address. It is read when the page is opened: from then on the editor has the newest, until it gives it up. */
export function DraftPage() {
  const { draftId = '' } = useParams()
  const [opened, setOpened] = useState(0)
  const asked = useQuery({
    queryKey: ['draft as it was opened', draftId, opened],
    queryFn: () => desk('readDraft', { draftId }),
    staleTime: Infinity,
    gcTime: 0,
  })
  if (asked.error && !asked.data)
    return <Trouble text={words(asked.error)} onAgain={() => void asked.refetch()} />
  if (!asked.data) return <Loading rows={10} />
  return (
    <Editor
      key={`${draftId} ${String(opened)}`}
      draft={asked.data}
      onReload={() => {
        setOpened(opened + 1)
      }}
    />
  )
}
