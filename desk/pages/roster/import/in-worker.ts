import type { Rename } from '../../../../domain/roster/keep-ids'
import type { Unit } from '../../../../domain/unit'
import type { DryRun, Part, Prepared } from './import-roster'

export interface Asked {
  id: number
  ask:
    | { what: 'read'; bytes: Uint8Array; name: string }
    | { what: 'compare'; before: readonly Unit[]; renames: readonly Rename[] }
    | { what: 'prepare' }
    | { what: 'part'; at: number }
}

export type Answer = { id: number } & ({ rows: number } | { done: unknown } | { failed: true })

/** An import that runs in a worker. It ends with `close`, and what it had read is gone. */
export interface WorkedImport {
  read(bytes: Uint8Array, name: string, say: (rows: number) => void): Promise<string | null>
  compare(before: readonly Unit[], renames: readonly Rename[]): Promise<DryRun | { wrong: string }>
  prepare(): Promise<Prepared>
  part(at: number): Promise<Part>
  close(): void
}

interface Waiting {
  resolve: (answer: never) => void
  reject: (error: Error) => void
  say: (rows: number) => void
}

export function importInWorker(): WorkedImport {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, Waiting>()
  let asked = 0
  const fail = () => {
    for (const { reject } of waiting.values()) reject(new Error('the worker failed'))
    waiting.clear()
  }
  worker.onerror = fail
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    const one = waiting.get(data.id)
    if (!one) return
    if ('rows' in data) return one.say(data.rows)
    waiting.delete(data.id)
    if ('done' in data) one.resolve(data.done as never)
    else one.reject(new Error('the worker failed'))
  }
  const ask = <T>(ask: Asked['ask'], say: (rows: number) => void = () => undefined): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      asked += 1
      waiting.set(asked, { resolve, reject, say })
      worker.postMessage({ id: asked, ask } satisfies Asked)
    })
  return {
    read: (bytes, name, say) => ask({ what: 'read', bytes, name }, say),
    compare: (before, renames) => ask({ what: 'compare', before, renames }),
    prepare: () => ask({ what: 'prepare' }),
    part: (at) => ask({ what: 'part', at }),
    close() {
      fail()
      worker.terminate()
    },
  }
}
