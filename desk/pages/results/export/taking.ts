import type { BegunExport, ExportPart, ExportRow, ExportRows } from '../../../../contract/desk/export'
import { Refusal } from '../../../../src/cloud/errors'
import { serverNow } from '../../../../src/cloud/clock'
import { desk } from '../../../ask/desk'

/** All rows of an export, as far as they have come. */
export type Taken = { [Of in ExportRows]: ExportRow<Of>[] }

export interface Step {
  of: ExportRows
  rows: number
  /** Of how many; null where that is known only at the end. */
  ofRows: number | null
}

const rowsOf: Record<ExportPart, ExportRows[]> = {
  units: ['street', 'enterprise', 'team'],
  members: ['members'],
  absent: ['street', 'enterprise', 'team', 'absent'],
  awards: ['street', 'enterprise', 'team', 'awarded'],
}

/**
 * Brings the rows of an export slice by slice. What breaks off, a lost network among it, throws; called again it goes on where it
 * was, and nothing is handed out before all of it is there.
 */
export function taking(begun: BegunExport, what: readonly ExportPart[]) {
  const taken: Taken = { street: [], enterprise: [], team: [], members: [], awarded: [], absent: [] }
  const left = [...new Set(what.flatMap((part) => rowsOf[part]))]
  let after: string | null = null

  async function slice(of: ExportRows): Promise<void> {
    const { exportId } = begun
    const got = await patiently(() => desk('readExport', { exportId, of, ...(after !== null && { after }) }))
    ;(taken[of] as unknown[]).push(...got.rows)
    after = got.next
    if (got.next === null) left.shift()
  }
  return async (onStep: (step: Step) => void, signal: AbortSignal): Promise<Taken> => {
    for (let of = left[0]; of !== undefined; of = left[0]) {
      signal.throwIfAborted()
      await slice(of)
      onStep({ of, rows: taken[of].length, ofRows: begun.rows[of] ?? null })
    }
    return taken
  }
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const tries = 6

/** Asks again where the door says when, and a moment later while the boards count. */
export async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  for (let nth = 1; ; nth += 1) {
    try {
      return await ask()
    } catch (thrown) {
      const { code, at } = thrown instanceof Refusal ? thrown : { code: null, at: null }
      if (nth === tries || (code !== 'too_fast' && code !== 'busy')) throw thrown
      await wait(Math.min(30_000, Math.max(500, (at ?? serverNow() + 1500) - serverNow())))
    }
  }
}
