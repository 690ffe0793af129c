import type { IncomingHttpHeaders } from 'node:http'

/** Why a request is not from this machine's own pages and tools, or null when it may pass. */
export function refuseForeign(headers: IncomingHttpHeaders, port: number): string | null {
  const own = ['127.0.0.1', 'localhost', '[::1]'].flatMap((host) =>
    port === 80 ? [host, `${host}:80`] : [`${host}:${port}`],
  )
  // A page on the internet whose name was rebound to 127.0.0.1 still sends that name as Host.
  if (!own.includes(headers.host ?? '')) return 'The Host of this request is not this local cloud.'
  const { origin } = headers
  if (origin !== undefined && !own.some((host) => origin === `http://${host}`))
    return 'The Origin of this request is not this local cloud.'
  if (headers['sec-fetch-site'] === 'cross-site') return 'Pages of other sites cannot use this local cloud.'
  return null
}
