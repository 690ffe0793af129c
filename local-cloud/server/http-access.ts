import type { IncomingMessage, ServerResponse } from 'node:http'
import type { CallOutcome } from '../types'
import { readBody } from './body'
import { sendJson } from './reply'

/** The cloud's documents give this bound for a text body. */
const largestText = 100 * 1024

interface Integrated {
  statusCode: number
  headers?: Record<string, unknown>
  body?: unknown
  isBase64Encoded?: unknown
}

/**
 * A function behind a path of its own, as the cloud's HTTP access service has it: the request becomes the event, and a reply
 * with a `statusCode` becomes the response; anything else is sent as JSON. Nobody of WeChat is behind it.
 */
export async function answerHttp(
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
  {
    path,
    query,
    call,
  }: { path: string; query: URLSearchParams; call(name: string, event: unknown): Promise<CallOutcome> },
): Promise<void> {
  const body = await readBody(request)
  if (!body || body.length > largestText)
    return sendJson(response, 413, { code: 'PAYLOAD_TOO_LARGE', message: 'The body is larger than 100 KB.' })
  const outcome = await call(name, {
    path,
    httpMethod: request.method,
    headers: flat(request.headers),
    queryStringParameters: Object.fromEntries(query),
    requestContext: {},
    body: body.toString('utf8'),
    isBase64Encoded: false,
  })
  if (!outcome.ok) return sendJson(response, 500, { code: outcome.code, message: outcome.message })
  if (!isIntegrated(outcome.result)) return sendJson(response, 200, outcome.result)
  const { statusCode, headers = {}, body: text = '', isBase64Encoded } = outcome.result
  for (const [key, value] of Object.entries(headers))
    response.setHeader(key, Array.isArray(value) ? value.map(String) : String(value))
  response.writeHead(statusCode)
  response.end(isBase64Encoded === true ? Buffer.from(String(text), 'base64') : String(text))
}

const flat = (headers: IncomingMessage['headers']): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([key, value]) => [key, [value].flat().join(', ')]))

const isIntegrated = (result: unknown): result is Integrated =>
  typeof result === 'object' &&
  result !== null &&
  typeof (result as { statusCode?: unknown }).statusCode === 'number'
