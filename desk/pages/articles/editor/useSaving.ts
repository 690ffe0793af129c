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
  /** Saves now what is not saved, after a save that is under way; `keep` also makes a version of it. False: it is not saved. */
  save: (keep?: boolean) => Promise<boolean>
  /** Goes on from another revision: what is here is written over it. */
  goOnFrom: (revision: number, keep?: boolean) => Promise<boolean>
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
    running: null as Promise<boolean> | null,
    /** Until somebody has chosen between two changes, or once the page is left, nothing is tried again. */
    rests: false,
    timer: 0,
  })
  const told = useRef(on)
  told.current = on

  const send = useCallback(
    async (content: WrittenContent, keep: boolean): Promise<boolean> => {
      const { revision: seen } = now.current
      now.current.content = null
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
        return true
      } catch (error) {
        now.current.content ??= content
        const isConflict = error instanceof Refusal && error.code === 'changed_meanwhile'
        now.current.rests ||= isConflict
        setState(isConflict ? { is: 'conflict' } : { is: 'failed', why: words(error) })
        return false
      }
    },
    [article.id, client],
  )
  const save = useCallback(
    async (keep = false): Promise<boolean> => {
      // What is under way was asked without a version, and knows nothing of what came since.
      while (now.current.running) await now.current.running
      const { content } = now.current
      window.clearTimeout(now.current.timer)
      if (!content) return true
      if (new Blob([content.html]).size > mostBytes) {
        setState({ is: 'failed', why: '正文太长了（约两万六千字），请删一些或分成两篇。' })
        return false
      }
      now.current.running = send(content, keep)
      const isSaved = await now.current.running
      now.current.running = null
      // What failed may have failed for want of a session, which is taken up again over the page.
      if (now.current.content && !now.current.rests)
        now.current.timer = window.setTimeout(() => void save(), isSaved ? restMs : againMs)
      return isSaved
    },
    [send],
  )
  const change = useCallback(
    (content: WrittenContent) => {
      now.current.content = content
      setState((before) => (before.is === 'conflict' ? before : { is: 'waiting' }))
      window.clearTimeout(now.current.timer)
      if (!now.current.rests) now.current.timer = window.setTimeout(() => void save(), restMs)
    },
    [save],
  )
  const goOnFrom = useCallback(
    (from: number, keep = false) => {
      Object.assign(now.current, { revision: from, rests: false })
      setRevision(from)
      setState({ is: 'waiting' })
      return save(keep)
    },
    [save],
  )
  useEffect(() => {
    const { current } = now
    return () => {
      void save()
      current.rests = true
    }
  }, [save])
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
