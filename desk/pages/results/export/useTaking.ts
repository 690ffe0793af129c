import { useEffect, useRef, useState } from 'react'
import type { BegunExport, ExportPart } from '../../../../contract/desk/export'
import { desk } from '../../../ask/desk'
import { words } from '../../../ask/useDesk'
import { countWords } from '../words'
import { patiently, taking, type Step, type Taken } from './taking'

export type Progress =
  | { state: 'idle' }
  | { state: 'working'; words: string }
  /** Nothing is lost: it goes on where it was. */
  | { state: 'broken'; words: string }
  | { state: 'done' }

const rowNames: Record<Step['of'], string> = {
  street: '街道',
  enterprise: '企业',
  team: '班组',
  members: '会员',
  awarded: '获奖会员',
  absent: '未参加会员',
}

const stepWords = ({ of, rows, ofRows }: Step): string =>
  `正在取${rowNames[of]}，${countWords(rows)}${ofRows === null ? '' : ` / ${countWords(ofRows)}`} 行……`

interface Wish {
  contestId: string
  unitId: string | null
  what: readonly ExportPart[]
}

/**
 * Takes results out: the export is begun (and so written down) once, its rows are brought, and `make` makes something of all of
 * them. What breaks off goes on where it was.
 */
export function useTaking(
  make: (
    begun: BegunExport,
    taken: Taken,
    say: (words: string) => void,
    signal: AbortSignal,
  ) => Promise<void> | void,
) {
  const [progress, setProgress] = useState<Progress>({ state: 'idle' })
  const held = useRef<{ begun: BegunExport; take: ReturnType<typeof taking> } | null>(null)
  const wish = useRef<Wish | null>(null)
  const stop = useRef(new AbortController())
  useEffect(() => () => stop.current.abort(), [])

  const say = (said: string) => setProgress({ state: 'working', words: said })
  async function goOn(): Promise<void> {
    if (!wish.current) return
    const { contestId, unitId, what } = wish.current
    const { signal } = (stop.current = new AbortController())
    try {
      say('正在登记这次导出……')
      if (!held.current) {
        const input = { contestId, what: [...what], ...(unitId !== null && { unitId }) }
        const begun = await patiently(() => desk('beginExport', input))
        held.current = { begun, take: taking(begun, what) }
      }
      const { begun, take } = held.current
      await make(begun, await take((step) => say(stepWords(step)), signal), say, signal)
      setProgress({ state: 'done' })
    } catch (thrown) {
      if (!signal.aborted) setProgress({ state: 'broken', words: words(thrown) })
    }
  }
  return {
    progress,
    begin: (wanted: Wish) => {
      wish.current = wanted
      held.current = null
      void goOn()
    },
    goOn: () => void goOn(),
    giveUp: () => {
      stop.current.abort()
      held.current = null
      setProgress({ state: 'idle' })
    },
  }
}
