import type { LocalCloud } from '../../local-cloud'
import { Waits } from '../../src/packages/contest/paper/waits'

/** How one paper got in, in real ms since the rush began. */
export interface HandedIn {
  /** When the cloud's yes was heard; null when it never was. */
  at: number | null
  /** So often the member was told that the answers lie safe and that it is tried again. */
  told: { busy: number; offline: number }
  /** The cloud had it already: an answer to an earlier try was lost or late. */
  already: boolean
  refused: string | null
}

interface Reply {
  ok: boolean
  code?: string
  data?: { already: boolean; state: 'submitted' | 'expired' }
}

const patienceMs = 10_000

/** Hands one paper in as a phone does: one try at a time, ten seconds' patience, and the phone's own waits between tries. */
export async function handIn(
  call: LocalCloud['call'],
  openid: string,
  input: object,
  now: () => number,
  until: number,
): Promise<HandedIn> {
  const waits = new Waits()
  const told = { busy: 0, offline: 0 }
  const done = (more: Partial<HandedIn>): HandedIn => ({
    at: null,
    told,
    already: false,
    refused: null,
    ...more,
  })
  while (now() < until) {
    const reply = await inTime(call('member', { operation: 'submitAttempt', input }, { openid }))
    if (reply?.ok && reply.data?.state === 'expired') return done({ refused: 'too late' })
    if (reply?.ok) return done({ at: now(), already: reply.data?.already ?? false })
    if (reply && reply.code !== 'busy') return done({ refused: reply.code ?? '' })
    told[reply ? 'busy' : 'offline'] += 1
    waits.failed(now(), Math.random())
    await pause(waits.dueAt(false) - now())
  }
  return done({})
}

/** The door's reply; `busy` for a call that the cloud turned away; null when patience ended first. */
function inTime(outcome: ReturnType<LocalCloud['call']>): Promise<Reply | null> {
  return new Promise((resolve) => {
    const patience = setTimeout(() => resolve(null), patienceMs)
    void outcome.then((came) => {
      clearTimeout(patience)
      resolve(came.ok ? (came.result as Reply) : { ok: false, code: 'busy' })
    })
  })
}

export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)))
