import type { IncomingMessage, ServerResponse } from 'node:http'
import type { People } from '../people'
import type { Person } from '../types'

const name = 'local-cloud-who'
/** The cookie of a browser that plays WeChat's single-page mode: nobody is logged in. */
const nobody = 'nobody'

/** Who a browser is by its cookie; null is nobody. Someone new is made, and the cookie set, when it has none. */
export function whoAsks(request: IncomingMessage, response: ServerResponse, people: People): Person | null {
  const value = cookieOf(request)
  if (value === nobody) return null
  const person = people.welcome(value)
  if (person.openid !== value) become(response, person.openid)
  return person
}

/** Who the cookie names, without making anyone: undefined for a browser that never called. */
export function whoIsKnown(request: IncomingMessage, people: People): Person | null | undefined {
  const value = cookieOf(request)
  return value === nobody ? null : people.find(value ?? '')
}

/** Makes the browser that gets this response someone else; null is nobody. */
export function become(response: ServerResponse, openid: string | null): void {
  const value = encodeURIComponent(openid ?? nobody)
  response.setHeader('set-cookie', `${name}=${value}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Strict`)
}

function cookieOf(request: IncomingMessage): string | undefined {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='))
  const value = pairs.find(([key]) => key === name)?.[1]
  try {
    return value && decodeURIComponent(value)
  } catch {
    return undefined
  }
}
