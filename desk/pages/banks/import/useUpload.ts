import { useRef, useState } from 'react'
import { partsOf } from '../../../../domain/bank/parts'
import { serverNow } from '../../../../src/cloud/clock'
import { Offline, Refusal } from '../../../../src/cloud/errors'
import { desk } from '../../../ask/desk'
import type { Finished } from './messages'

interface Target {
  bankId: string
  name: string
  /** The version that the person saw. */
  holds: string | null
}

/** Brings a version part by part and makes it hold; what was broken off goes on where it ended. */
export function useUpload() {
  const [done, setDone] = useState<{ parts: number; of: number } | null>(null)
  const [error, setError] = useState<unknown>(null)
  const isRunning = useRef(false)

  async function bring({ entries, digest }: Finished, { bankId, name, holds }: Target): Promise<boolean> {
    if (isRunning.current) return false
    isRunning.current = true
    setError(null)
    try {
      const parts = partsOf(entries)
      const begun = await desk('beginBankVersion', { bankId, digest, questions: entries.length })
      const there = new Set(begun.parts)
      setDone({ parts: there.size, of: parts.length })
      for (const [part, some] of parts.entries()) {
        if (there.has(part)) continue
        await patiently(() => desk('addBankPart', { bankId, digest, part, entries: some }))
        there.add(part)
        setDone({ parts: there.size, of: parts.length })
      }
      await desk('publishBankVersion', { bankId, name, digest, holds })
      return true
    } catch (thrown) {
      setError(thrown)
      return false
    } finally {
      isRunning.current = false
      setDone(null)
    }
  }
  return { bring, done, error }
}

const tries = 4

/** Asked too fast or cut off from the network, it waits and asks again; a part is stored once however often it comes. */
async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  for (let turn = 1; ; turn += 1)
    try {
      return await ask()
    } catch (error) {
      const isTooFast = error instanceof Refusal && error.code === 'too_fast'
      if (turn === tries || (!isTooFast && !(error instanceof Offline))) throw error
      const ms = isTooFast && error.at !== null ? error.at - serverNow() : turn * 1000
      await new Promise((resolve) => setTimeout(resolve, Math.min(30_000, Math.max(300, ms))))
    }
}
