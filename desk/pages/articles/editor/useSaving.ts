import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { DeskArticle, Dropped, WrittenContent } from '../../../../contract/desk/article'
import { Offline, Refusal } from '../../../../src/cloud/errors'
import { desk } from '../../../ask/desk'
import { words } from '../../../ask/useDesk'
import { newId } from '../new-id'

const restMs = 2000
const againMs = 5000
const mostBytes = 80_000

export type SavingState =
  | { is: 'saved'; at: number }
  | { is: 'waiting' | 'saving' }
  | { is: 'failed'; why: string }
  /** Somebody else has changed the article meanwhile. */
  | { is: 'conflict' }

export interface Saving {
  state: SavingState
  revision: number
  change: (content: WrittenContent) => void
  /** Saves now what is not saved; `keep` also makes a version of it. */
  save: (keep?: boolean) => Promise<void>
  /** Goes on from another revision: what is here is written over it. */
  goOnFrom: (revision: number, keep?: boolean) => void
}

/** Saves what is written two seconds after the typing rests, one save after the other, until each is there. */
export function useSaving(
  article: DeskArticle,
  on: { saved: () => void; dropped: (dropped: Dropped) => void },
): Saving {
  const client = useQueryClient()
  const [state, setState] = useState<SavingState>({ is: 'saved', at: article.touchedAt })
  const [revision, setRevision] = useState(article.revision)
  const now = useRef({
    revision: article.revision,
    content: null as WrittenContent | null,
    busy: false,
    timer: 0,
  })
  const told = useRef(on)
  told.current = on

  const save = useCallback(
    async (keep = false): Promise<void> => {
      const { content, busy, revision: seen } = now.current
      window.clearTimeout(now.current.timer)
      if (busy || !content) return
      if (new Blob([content.html]).size > mostBytes)
        return setState({ is: 'failed', why: '正文太长了（约两万六千字），请删一些或分成两篇。' })
      now.current = { ...now.current, busy: true, content: null }
      setState({ is: 'saving' })
      const input = {
        ...{ articleId: article.id, saveId: newId('s'), revision: seen, content },
        ...(keep && { keep }),
      }
      try {
        const saved = await insistently(() => desk('saveArticle', input))
        now.current.revision = saved.revision
        setRevision(saved.revision)
        setState(now.current.content ? { is: 'waiting' } : { is: 'saved', at: saved.savedAt })
        if (!now.current.content) told.current.saved()
        told.current.dropped(saved.dropped)
        void client.invalidateQueries({ queryKey: ['readDeskArticle', { articleId: article.id }] })
      } catch (error) {
        now.current.content ??= content
        const isConflict = error instanceof Refusal && error.code === 'changed_meanwhile'
        setState(isConflict ? { is: 'conflict' } : { is: 'failed', why: words(error) })
        return
      } finally {
        now.current.busy = false
      }
      if (now.current.content) now.current.timer = window.setTimeout(() => void save(), restMs)
    },
    [article.id, client],
  )
  const change = useCallback(
    (content: WrittenContent) => {
      now.current.content = content
      setState((before) => (before.is === 'conflict' ? before : { is: 'waiting' }))
      window.clearTimeout(now.current.timer)
      now.current.timer = window.setTimeout(() => void save(), restMs)
    },
    [save],
  )
  const goOnFrom = useCallback(
    (from: number, keep = false) => {
      now.current.revision = from
      setRevision(from)
      setState({ is: 'waiting' })
      void save(keep)
    },
    [save],
  )
  useEffect(() => () => void save(), [save])
  return { state, revision, change, save, goOnFrom }
}

/** A network that is gone may be back; the same save twice is done once. */
async function insistently<T>(send: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await send()
    } catch (error) {
      if (!(error instanceof Offline)) throw error
      await new Promise((resolve) => setTimeout(resolve, againMs))
    }
  }
}
