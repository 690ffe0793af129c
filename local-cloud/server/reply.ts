import { createReadStream } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream'

/** Answers with JSON. */
export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  const text = JSON.stringify(value)
  response.writeHead(status, {
    // The SDK reads errors of openapi only under exactly this content type.
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    // Without it the reply goes out in chunks, which costs both sides more than a small answer itself.
    'content-length': Buffer.byteLength(text),
  })
  response.end(text)
}

/** Answers with a sentence. */
export function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
  response.end(text)
}

/** Answers with bytes that only the SDK reads. */
export function sendBytes(response: ServerResponse, bytes: Buffer): void {
  response.writeHead(200, { 'content-type': 'application/octet-stream', 'cache-control': 'no-store' })
  response.end(bytes)
}

/** Sends a file under an ETag, or 304 when the browser has it. */
export function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  found: { file: string; size: number; changed: number },
  headers: Record<string, string>,
): void {
  const etag = `"${found.size.toString(36)}-${Math.round(found.changed).toString(36)}"`
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, { ...headers, etag }).end()
    return
  }
  response.writeHead(200, { ...headers, etag, 'content-length': found.size })
  if (request.method === 'HEAD') response.end()
  else pipeline(createReadStream(found.file), response, () => undefined)
}
