import { Fault, Offline } from './errors'
import type { Door } from './transport'

export async function send(door: Door, operation: string, input: unknown): Promise<unknown> {
  const response = await fetch(`/_/call/${door}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ operation, input }),
  }).catch(() => {
    throw new Offline()
  })
  const call = (await response.json().catch(() => null)) as Call | null
  if (call?.ok) return call.result
  if (call?.code === 'TIMEOUT') throw new Offline()
  throw new Fault(call?.callId ?? '')
}

type Call = { ok: true; result: unknown; callId: string } | { ok: false; code: string; callId: string }
