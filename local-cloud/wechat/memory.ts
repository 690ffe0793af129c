import { readJson, writeJson } from '../disk'
import { makeRing } from '../ring'
import type { SendRecord } from './types'

/** Grants and sends, kept in a file as the people are. */
export interface Memory {
  left(openid: string, templateId: string): number
  setLeft(openid: string, templateId: string, left: number): void
  /** Who has what left; zeros stay, because they tell who was asked once. */
  grants(): Grant[]
  record(send: SendRecord): void
  sends(): SendRecord[]
  clear(): void
  /** Another state's grants and sends; anything that is neither is left out. */
  replace(stored: unknown): void
  /** Writes what is not on disk yet; nothing is kept from then on. */
  close(): void
}

export interface Grant {
  openid: string
  templateId: string
  left: number
}

/** Kept in memory; the file, which is written whole, gets fewer. */
const mostSends = 100_000
const mostOnDisk = 1000
/** A hundred notices sent in one go are not written a hundred times. */
const writeAfterMs = 50

export function openMemory(file: string | null): Memory {
  const grants = new Map<string, Grant>()
  const sends = makeRing<SendRecord>(mostSends)
  take(file === null ? null : readJson(file))
  let waiting: NodeJS.Timeout | null = null
  let open = file !== null

  function take(stored: unknown) {
    const held = readStored(stored)
    grants.clear()
    sends.clear()
    for (const grant of held.grants) grants.set(keyOf(grant.openid, grant.templateId), grant)
    for (const send of held.sends) sends.push(send)
  }
  function flush() {
    if (waiting) clearTimeout(waiting)
    waiting = null
    if (file === null) return
    try {
      writeJson(file, { grants: [...grants.values()], sends: sends.items().slice(-mostOnDisk) })
    } catch (error) {
      // The folder went away under us: a notice in the log, not the end of the process. The next change tries again.
      console.warn(`The local cloud could not write ${file}: ${(error as Error).message}`)
    }
  }
  function changed() {
    if (open) waiting ??= setTimeout(flush, writeAfterMs).unref()
  }

  return {
    left: (openid, templateId) => grants.get(keyOf(openid, templateId))?.left ?? 0,
    setLeft(openid, templateId, left) {
      grants.set(keyOf(openid, templateId), { openid, templateId, left })
      changed()
    },
    grants: () => [...grants.values()],
    record(send) {
      sends.push(send)
      changed()
    },
    sends: sends.items,
    clear() {
      grants.clear()
      sends.clear()
      changed()
    },
    replace(stored) {
      take(stored)
      if (open) flush()
    },
    close() {
      if (waiting) flush()
      open = false
    },
  }
}

const keyOf = (openid: string, templateId: string) => `${openid} ${templateId}`

/** What a file holds; anything in it that is not ours is left out. */
function readStored(value: unknown): { grants: Grant[]; sends: SendRecord[] } {
  const stored = value as { grants?: unknown; sends?: unknown } | null | undefined
  return {
    grants: listOf(stored?.grants).filter((one) => typeof one['left'] === 'number') as unknown as Grant[],
    sends: listOf(stored?.sends).filter(
      (one) => typeof one['outcome'] === 'string',
    ) as unknown as SendRecord[],
  }
}

function listOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : []
}
