import type { IncomingMessage, ServerResponse } from 'node:http'
import type { People } from '../people'
import type { CallOutcome, Identity } from '../types'
import { parseObject, readBody } from './body'
import { whoAsks } from './cookie'
import { sendJson } from './reply'

/** `POST /_/call/<function>`: what `wx.cloud.callFunction` is in the web app. Who asks comes from the cookie alone. */
export async function answerClientCall(
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
  {
    people,
    call,
  }: { people: People; call(name: string, event: unknown, who: Identity | null): Promise<CallOutcome> },
): Promise<void> {
  const refuse = (status: number, message: string) =>
    sendJson(response, status, { ok: false, code: 'FAILED', message, callId: '' })
  if (request.method !== 'POST') return refuse(405, 'A function is called by POST.')
  // A form of another page cannot send this type without asking first.
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? ''))
    return refuse(415, 'The event is sent as application/json.')
  const body = await readBody(request)
  const event = body?.length === 0 ? { value: {} } : parseObject(body)
  if ('problem' in event) return refuse(body === null ? 413 : 400, event.problem)
  const person = whoAsks(request, response, people)
  sendJson(response, 200, await call(name, event.value, person && { openid: person.openid }))
}
