import { serverNow } from '../../../../src/cloud/clock'
import { Offline, Refusal } from '../../../../src/cloud/errors'
import { desk } from '../../../ask/desk'
import type { WorkedImport } from './in-worker'

/** So many parts are on their way at once. */
const atOnce = 3
/** A part that is lost on the way is sent again so often, each time after a longer while. */
const waits = [1000, 3000, 8000]

/** What has been sent so far; going on with it sends the rest. */
export interface Sent {
  rosterId: string | null
  parts: Set<number>
}

/**
 * Sends a prepared roster part by part and makes it hold in place of `holds`. Throws what asking throws; called again with
 * the same `sent` it goes on. Says how many parts of how many have come. `same` when this very roster holds already.
 */
export async function upload(
  work: WorkedImport,
  holds: string | null,
  sent: Sent,
  say: (come: number, all: number) => void,
): Promise<'done' | 'same'> {
  const { parts, ...content } = await work.prepare()
  const { rosterId, is } = await desk('beginRoster', content)
  if (is === 'holds') return 'same'
  if (sent.rosterId !== rosterId) Object.assign(sent, { rosterId, parts: new Set() })
  if (is === 'coming') {
    const left = Array.from({ length: parts }, (_, at) => at).filter((at) => !sent.parts.has(at))
    const sendNext = async (): Promise<void> => {
      for (let at = left.shift(); at !== undefined; at = left.shift()) {
        const part = await work.part(at)
        await patiently(() => desk('addRosterPart', { rosterId, ...part }))
        sent.parts.add(at)
        say(sent.parts.size, parts)
      }
    }
    const stop = (error: unknown) => {
      left.length = 0
      throw error
    }
    await Promise.all(Array.from({ length: atOnce }, () => sendNext().catch(stop)))
  }
  try {
    await desk('holdRoster', { rosterId, holds })
  } catch (error) {
    // Some of what was sent is not there any more: the next time all of it is sent.
    if (error instanceof Refusal && error.code === 'roster_incomplete') sent.parts.clear()
    throw error
  }
  return 'done'
}

async function patiently(send: () => Promise<unknown>, turn = 0): Promise<void> {
  try {
    await send()
  } catch (error) {
    const wait = error instanceof Offline ? waits[turn] : waitOf(error)
    if (wait === undefined) throw error
    await new Promise((resolve) => setTimeout(resolve, wait))
    return patiently(send, error instanceof Offline ? turn + 1 : turn)
  }
}

/** Whoever is too fast is told until when to wait. */
const waitOf = (error: unknown): number | undefined =>
  error instanceof Refusal && error.code === 'too_fast' && error.at !== null
    ? Math.max(250, error.at - serverNow())
    : undefined
