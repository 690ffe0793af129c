import { useEffect, useMemo, useRef, useState } from 'react'
import type { Doubt } from '../../../../domain/bank/faults'
import { useMe } from '../../../shell/useMe'
import { forgetImport, keepImport, keptImport } from './kept-import'
import { act, kept, type Act, type Importing } from './state'
import { openWorker, type ProofWorker } from './worker'

/** `opening` until it is known whether an import was under way here. */
export type Stage = 'opening' | 'choosing' | 'reading' | 'mending'

const quietMs = 400

/** An import into a bank, kept on this PC through reloads until it is published or thrown away. */
export function useImport(target: string) {
  const { memberId } = useMe()
  const key = `${memberId} ${target}`
  const worker = useWorker()
  const [state, setState] = useState<Importing | null>(null)
  const [stage, setStage] = useState<Stage>('opening')
  const [words, setWords] = useState('')
  const { doubts, isProofreading } = useDoubts(state, worker)

  useEffect(() => {
    let isOld = false
    void keptImport(key).then((found) => {
      if (isOld) return
      setState(found)
      setStage(found ? 'mending' : 'choosing')
    })
    return () => void (isOld = true)
  }, [key])
  /** Keeps what is there when the page is left before the pause is over. */
  const latest = useRef<() => void>(() => undefined)
  useEffect(() => () => latest.current(), [])
  useEffect(() => {
    if (!state) {
      latest.current = () => undefined
      return
    }
    const keep = () => void keepImport(key, state)
    const later = setTimeout(keep, quietMs)
    window.addEventListener('pagehide', keep)
    latest.current = keep
    return () => {
      clearTimeout(later)
      window.removeEventListener('pagehide', keep)
    }
  }, [key, state])

  async function read(source: string, asking: Parameters<ProofWorker['ask']>[0], bankId: string) {
    setStage('reading')
    setWords('正在读取')
    const answer = await worker().ask(asking, setWords)
    if (answer?.tell === 'read') {
      const begun: Importing = { source, bankId, items: answer.items, changes: {}, steps: [] }
      setState(begun)
      void keepImport(key, begun)
      setStage('mending')
      setWords('')
    } else if (answer?.tell === 'unreadable') {
      setStage('choosing')
      setWords(answer.words)
    }
  }

  return {
    ...{ state, stage, words, doubts, isProofreading, worker },
    readFile: async (file: File, bankId: string) =>
      read(file.name, { ask: 'read file', name: file.name, bytes: await file.arrayBuffer() }, bankId),
    readText: (text: string, bankId: string) => read('粘贴的文字', { ask: 'read text', text }, bankId),
    act: (done: Act) => setState((now) => now && act(now, done)),
    async end() {
      latest.current = () => undefined
      setState(null)
      setStage('choosing')
      await forgetImport(key)
    },
  }
}

function useWorker(): () => ProofWorker {
  const opened = useRef<ProofWorker | null>(null)
  useEffect(
    () => () => {
      opened.current?.end()
      opened.current = null
    },
    [],
  )
  return useMemo(() => () => (opened.current ??= openWorker()), [])
}

/** What is doubtful as it stands now; the whole is looked through again after every pause in the typing. */
function useDoubts(state: Importing | null, worker: () => ProofWorker) {
  const [doubts, setDoubts] = useState<Record<number, Doubt[]> | null>(null)
  const [isProofreading, setProofreading] = useState(false)
  const { items, changes } = state ?? {}
  useEffect(() => {
    if (!items || !changes) return setDoubts(null)
    setProofreading(true)
    const asked = { source: '', bankId: '', steps: [], items, changes }
    const later = setTimeout(() => {
      void worker()
        .ask({ ask: 'proofread', kept: kept(asked) })
        .then((answer) => {
          if (answer?.tell !== 'doubts') return
          setDoubts(answer.doubts)
          setProofreading(false)
        })
    }, quietMs)
    return () => clearTimeout(later)
  }, [items, changes, worker])
  return { doubts, isProofreading }
}
