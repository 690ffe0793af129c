import type { DeskApi } from '../../contract/desk'
import type { MemberApi } from '../../contract/member'
import type { Api, InputOf, OutputOf, Reply } from '../../contract/wire'
import { noteFault } from '../faults'
import { hear } from './clock'
import { Fault, Offline, Refusal } from './errors'
import { send, type Door } from './transport'

export type Operation = keyof MemberApi
export type Input<Name extends Operation> = InputOf<MemberApi[Name]>
export type Output<Name extends Operation> = OutputOf<MemberApi[Name]>

const patienceMs = 10_000

/** Asks the cloud as the member who holds the phone. Throws `Refusal`, `Offline` or `Fault`, nothing else. */
export const member = asking<MemberApi>('member')

/** Asks the door of staff, as the same person. */
export const desk = asking<DeskApi>('desk')

function asking<Of extends { [Name in keyof Of]: Api[string] }>(door: Door) {
  return async <Name extends keyof Of & string>(
    operation: Name,
    input: InputOf<Of[Name]>,
  ): Promise<OutputOf<Of[Name]>> => {
    const sent = Date.now()
    const reply = await answerOf<OutputOf<Of[Name]>>(door, operation, input)
    hear(sent, reply.now, Date.now())
    if (reply.ok) return reply.data
    if (reply.code === 'fault') {
      noteFault(reply.requestId)
      throw new Fault(reply.requestId)
    }
    throw new Refusal(reply.code, reply.at ?? null)
  }
}

async function answerOf<Out>(door: Door, operation: string, input: unknown): Promise<Reply<Out>> {
  const answer = await inTime(send(door, operation, input))
  if (typeof answer !== 'object' || answer === null || !('ok' in answer) || !('now' in answer))
    throw new Fault('')
  return answer as Reply<Out>
}

function inTime<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const patience = setTimeout(() => {
      reject(new Offline())
    }, patienceMs)
    void answer.then(resolve, reject).then(() => {
      clearTimeout(patience)
    })
  })
}
