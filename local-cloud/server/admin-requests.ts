import { randomBytes, randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerAdmin, notImplemented, type AdminParts } from '../admin'
import { answerOpenApi } from '../wechat/open-api'
import { answerUnderFaults } from '../faults'
import { parseObject, readBody } from './body'
import { sendBytes, sendJson, sendText } from './reply'

/** The SDK's endpoint: `/admin/<token>/<instanceId>`, unguessable, so that no page can be the administrator. */
export interface AdminRoute {
  endpoint(instanceId: string): string
  matches(path: string): boolean
  answer(path: string, request: IncomingMessage, response: ServerResponse): Promise<void>
}

/** The instance id of everyone outside functions: seeds, scripts. */
export const administrator = 'administrator'

export function makeAdminRoute(parts: AdminParts): AdminRoute {
  const token = randomBytes(24).toString('base64url')
  const base = `/admin/${token}/`
  const endpoint = (instanceId: string) => `${parts.url()}${base}${instanceId}`
  return {
    endpoint,
    matches: (path) => path.startsWith(base),
    async answer(path, request, response) {
      const [instanceId = '', ticket] = path.slice(base.length).split('/')
      const call = instanceId === administrator ? null : parts.functions.callIn(instanceId)
      if (call === undefined) return sendText(response, 404, 'This instance is not alive.')
      if (ticket !== undefined) return receiveUpload(parts, ticket, request, response)
      const body = await readBody(request)
      const type = request.headers['content-type'] ?? ''
      if (/^multipart\//i.test(type)) {
        const answer = await answerOpenApi(parts.wechat, type, body, call?.callId ?? null)
        if (answer === 'drop the connection') return void request.socket.destroy()
        if ('unknown' in answer) return refuse(response, notImplemented(answer.unknown, answer.apiName))
        if ('malformed' in answer)
          return refuse(response, { code: 'INVALID_PARAM', message: answer.malformed })
        return sendBytes(response, answer.reply)
      }
      const parsed = parseObject(body)
      if ('problem' in parsed) return refuse(response, { code: 'INVALID_PARAM', message: parsed.problem })
      const uploadUrl = (ticket: string) => `${endpoint(instanceId)}/${ticket}`
      const asked = { body: parsed.value, call, instanceId }
      const answer = await answerUnderFaults(parts, asked, () => answerAdmin(parts, { ...asked, uploadUrl }))
      if (answer === 'drop the connection') return void request.socket.destroy()
      sendJson(response, 200, answer)
    },
  }
}

/** The SDK reads refusals only out of a reply with status 200. */
function refuse(response: ServerResponse, refusal: { code: string; message: string }): void {
  sendJson(response, 200, { requestId: randomUUID(), ...refusal })
}

/** An empty reply says that the file is stored; the SDK reads a refusal as the object store's XML. */
async function receiveUpload(
  { storage }: AdminParts,
  ticket: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const problem =
    request.method === 'PUT' ? await storage.receive(ticket, request) : { refused: 'Files are PUT.' }
  response.writeHead(200, { 'content-type': 'application/xml' })
  const id = randomUUID()
  response.end(
    problem
      ? `<Error><Code>UploadRefused</Code><Message>${problem.refused.replace(/[<&]/g, ' ')}</Message>` +
          `<RequestId>${id}</RequestId><TraceId>${id}</TraceId></Error>`
      : '',
  )
}
