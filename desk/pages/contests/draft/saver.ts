import { Refusal } from '../../../../src/cloud/errors'
import { desk } from '../../../ask/desk'
import { words } from '../../../ask/useDesk'
import type { Content } from './content'

export type SaveState =
  | { is: 'saved'; at: number }
  | { is: 'typing' }
  | { is: 'saving' }
  /** It stays on this PC, and is tried again. */
  | { is: 'not-saved'; why: string }
  /** Somebody else has changed the draft meanwhile: nothing is saved until one of the two is chosen. */
  | { is: 'conflict' }

const pauseMs = 1200
const againMs = 8000

/** Saves a draft whenever the typing pauses, one save at a time, and tells how it stands. */
export function makeSaver(draftId: string, from: { revision: number }, tell: (state: SaveState) => void) {
  let revision = from.revision
  let waiting: Content | null = null
  let running: Promise<void> | null = null
  let isStopped = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const later = (ms: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void start(), ms)
  }
  function start(): Promise<void> {
    clearTimeout(timer)
    running ??= send().finally(() => {
      running = null
    })
    return running
  }
  async function send(): Promise<void> {
    while (waiting && !isStopped) {
      const content: Content = waiting
      tell({ is: 'saving' })
      try {
        const { summary, pool } = content
        const sheet = JSON.stringify(content.sheet)
        const saved = await desk('saveDraft', { draftId, revision, summary, sheet, pool })
        revision = saved.revision
        if (waiting === content) waiting = null
        tell(waiting ? { is: 'typing' } : { is: 'saved', at: saved.at })
      } catch (thrown) {
        failed(thrown)
        return
      }
    }
  }
  function failed(thrown: unknown): void {
    isStopped = thrown instanceof Refusal && thrown.code === 'changed_meanwhile'
    tell(isStopped ? { is: 'conflict' } : { is: 'not-saved', why: words(thrown) })
    if (!isStopped) later(againMs)
  }
  return {
    save(content: Content): void {
      waiting = content
      if (isStopped) return
      tell({ is: 'typing' })
      later(pauseMs)
    },
    /** Saves what is still to be saved: the revision that is stored then, or null when it could not be. */
    async flush(): Promise<number | null> {
      await start()
      if (waiting) await start()
      return waiting ? null : revision
    },
    /** The revision over which what is typed now is to be saved. */
    base: (): number => revision,
    /** Goes on with what was typed over this revision: when another is stored by now, that comes out as a conflict. */
    goOnFrom(content: Content, base: number): void {
      revision = base
      this.save(content)
    },
    /** Goes on with what is typed here, over the revision that somebody else has stored. */
    async goOnOver(content: Content, stored: number): Promise<void> {
      revision = stored
      isStopped = false
      waiting = content
      await start()
    },
    /** The page is left: what waits is sent at once. */
    leave(): void {
      clearTimeout(timer)
      if (waiting) void start()
    },
  }
}
