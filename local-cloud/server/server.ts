import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { startupError } from '../startup-error'
import { refuseForeign } from './guard'
import { sendText } from './reply'

/** Answers one request; `path` is the URL's path, still percent-encoded. */
export type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
  url: { path: string; query: URLSearchParams },
) => Promise<void> | void

export interface Server {
  port: number
  close(): Promise<void>
}

/** Listens on this machine only; throws PORT_BUSY when the port is taken. 0 picks a free one. */
export async function listen(port: number, handler: Handler): Promise<Server> {
  const server = createServer((request, response) => {
    answer(request, response, handler).catch((error: Error) => {
      if (!response.headersSent) sendText(response, 500, `The local cloud failed: ${error.message}`)
      else response.destroy()
    })
  })
  // Everyone here is on this machine. With Node's 5 s, a program that computes for longer finds its connection dropped.
  server.keepAliveTimeout = 120_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? startupError(
              'PORT_BUSY',
              `Port ${port} is in use by another program. Stop it, or start on another port.`,
            )
          : error,
      ),
    )
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function answer(request: IncomingMessage, response: ServerResponse, handler: Handler): Promise<void> {
  response.setHeader('cross-origin-resource-policy', 'same-origin')
  response.setHeader('x-frame-options', 'SAMEORIGIN')
  const refusal = refuseForeign(request.headers, request.socket.localPort ?? 0)
  if (refusal !== null) return sendText(response, 403, refusal)
  const url = parseUrl(request.url ?? '/')
  if (!url) return sendText(response, 400, 'This address cannot be read.')
  await handler(request, response, { path: url.pathname, query: url.searchParams })
}

function parseUrl(text: string): URL | null {
  try {
    return new URL(text, 'http://localhost')
  } catch {
    return null
  }
}
