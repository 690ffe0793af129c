import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { Rename } from '../../../../domain/roster/keep-ids'
import { words } from '../../../ask/useDesk'
import type { Roster } from '../useRoster'
import type { DryRun } from './import-roster'
import { importInWorker, type WorkedImport } from './in-worker'
import { upload, type Sent } from './upload'

/** How far an import is. */
export type Step =
  | { at: 'file'; wrong: string | null }
  | { at: 'reading'; name: string; rows: number }
  | { at: 'dry run'; name: string; run: DryRun; renames: Rename[]; wrong: string | null }
  | { at: 'sending'; come: number; all: number; run: DryRun; stopped: string | null }
  | { at: 'done'; same: boolean; run: DryRun }

const failed = '读文件时出了问题，请再试一次；还是不行的话，请把文件另存为 .xlsx 再导入。'

/** An import from the chosen file to the roster that holds; the work is done beside the screen. */
export function useImport(roster: Roster) {
  const client = useQueryClient()
  const [step, setStep] = useState<Step>({ at: 'file', wrong: null })
  const work = useRef<WorkedImport | null>(null)
  const sent = useRef<Sent>({ rosterId: null, parts: new Set() })
  useEffect(() => () => work.current?.close(), [])
  const isBusy = step.at === 'sending' && step.stopped === null
  useEffect(() => {
    if (!isBusy) return
    const hold = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', hold)
    return () => window.removeEventListener('beforeunload', hold)
  }, [isBusy])

  async function read(file: File): Promise<void> {
    work.current?.close()
    const mine = (work.current = importInWorker())
    const { name } = file
    setStep({ at: 'reading', name, rows: 0 })
    try {
      const bytes = new Uint8Array(await file.arrayBuffer())
      const wrong = await mine.read(bytes, name, (rows) => setStep({ at: 'reading', name, rows }))
      if (wrong !== null) return setStep({ at: 'file', wrong })
      const run = await mine.compare(roster.units, [])
      if ('wrong' in run) return setStep({ at: 'file', wrong: run.wrong })
      setStep({ at: 'dry run', name, run, renames: [], wrong: null })
    } catch (error) {
      console.error(error)
      if (work.current === mine) setStep({ at: 'file', wrong: failed })
    }
  }

  /** What is asked fits or doesn't: then a sentence says why, and the renames stay as they were. */
  async function confirmRenames(renames: Rename[]): Promise<void> {
    const run = await work.current?.compare(roster.units, renames)
    setStep((now) => {
      if (now.at !== 'dry run' || !run) return now
      return 'wrong' in run ? { ...now, wrong: run.wrong } : { ...now, run, renames, wrong: null }
    })
  }

  async function send(run: DryRun): Promise<void> {
    const mine = work.current
    if (!mine) return
    setStep({ at: 'sending', come: sent.current.parts.size, all: 0, run, stopped: null })
    // A part that comes after another was refused doesn't take back that it stopped.
    const say = (come: number, all: number) =>
      setStep((now) => (now.at === 'sending' ? { ...now, come, all } : now))
    try {
      const came = await upload(mine, roster.held?.rosterId ?? null, sent.current, say)
      setStep({ at: 'done', same: came === 'same', run })
      for (const key of ['readRoster', 'readUnits', 'listRosters'])
        await client.invalidateQueries({ queryKey: [key] })
    } catch (error) {
      const stopped = words(error)
      setStep((now) => (now.at === 'sending' ? { ...now, stopped } : now))
    }
  }
  const again = () => setStep({ at: 'file', wrong: null })
  return { step, read, confirmRenames, send, again }
}
