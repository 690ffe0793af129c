import { useRef, useState } from 'react'

/** What the end of a list says. */
export type End = 'more' | 'asking' | 'failed' | 'over'

/** A page that says after what the next one begins. */
interface Page {
  next: object | null
}

interface Later<P extends Page> {
  after: P
  pages: P[]
  end: End
  next: P['next']
}

/** A list page by page: `head` is the first page (null: not there yet), `ask` brings the one after a cursor. */
export function usePages<P extends Page>(
  head: P | null,
  ask: (after: NonNullable<P['next']>) => Promise<P>,
): { pages: P[]; end: End; more: () => Promise<void> } {
  const [later, setLater] = useState<Later<P> | null>(null)
  const asking = useRef(false)

  // Pages after another first page could leave a gap, so they count only for the one they were asked after.
  const tail = head && later?.after === head ? later : null
  const next = tail ? tail.next : (head?.next ?? null)

  const more = async () => {
    if (!head || next === null || asking.current) return
    const so = { after: head, pages: tail?.pages ?? [], next }
    asking.current = true
    setLater({ ...so, end: 'asking' })
    try {
      const page = await ask(next)
      setLater({ after: head, pages: [...so.pages, page], next: page.next, end: 'more' })
    } catch {
      setLater({ ...so, end: 'failed' })
    } finally {
      asking.current = false
    }
  }

  return {
    pages: head ? [head, ...(tail?.pages ?? [])] : [],
    end: next === null ? 'over' : (tail?.end ?? 'more'),
    more,
  }
}
