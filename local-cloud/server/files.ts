import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Storage } from '../storage'
import { contentType } from './content-type'
import { sendFile, sendText } from './reply'

/** Serves stored files. Whatever a member uploaded is shown, never run. */
export function serveStoredFile(
  storage: Storage,
  urlPath: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return sendText(response, 405, 'Only GET and HEAD are answered here.')
  const found = storage.find(decode(urlPath))
  if (!found) return sendText(response, 404, 'There is no such file.')
  const type = contentType(urlPath)
  sendFile(request, response, found, {
    'content-type': /javascript|css|wasm/.test(type) ? 'text/plain; charset=utf-8' : type,
    'content-security-policy': "sandbox; default-src 'none'; img-src data:; style-src 'unsafe-inline'",
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  })
}

function decode(urlPath: string): string {
  try {
    return decodeURIComponent(urlPath)
  } catch {
    return ''
  }
}
