import type { DeskApi } from '../../contract/desk'
import type { InputOf, OutputOf, Reply } from '../../contract/wire'
import { hear } from '../../src/cloud/clock'
import { Fault, Offline, Refusal } from '../../src/cloud/errors'
import { sayCameOut } from './signed-out'

export type Operation = keyof DeskApi
export type Input<Name extends Operation> = InputOf<DeskApi[Name]>
export type Output<Name extends Operation> = OutputOf<DeskApi[Name]>

const patienceMs = 30_000
/** The door takes texts of 100 KB; what is larger travels in parts. */
const largestBody = 90_000

/** Asks the cloud as who is signed in at this browser. Throws `Refusal`, `Offline` or `Fault`, nothing else. */
export async function desk<Name extends Operation>(
  operation: Name,
  input: Input<Name>,
): Promise<Output<Name>> {
  const sent = Date.now()
  const reply = await answerTo<Output<Name>>(JSON.stringify({ operation, input }))
  hear(sent, reply.now, Date.now())
  if (reply.ok) return reply.data
  if (reply.code === 'fault') throw new Fault(reply.requestId)
  if (reply.code === 'not_signed_in') sayCameOut()
  throw new Refusal(reply.code, reply.at ?? null)
}

async function answerTo<Out>(body: string): Promise<Reply<Out>> {
  if (new Blob([body]).size > largestBody) throw new Refusal('bad_input', null)
  const response = await fetch('/desk-api', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body,
    signal: AbortSignal.timeout(patienceMs),
  }).catch(() => {
    throw new Offline()
  })
  const reply = (await response.json().catch(() => null)) as Partial<Reply<Out>> | null
  if (typeof reply !== 'object' || reply === null || !('ok' in reply) || !('now' in reply))
    throw new Fault('')
  return reply as Reply<Out>
}
