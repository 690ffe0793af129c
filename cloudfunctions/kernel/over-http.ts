import type { RefusalCode } from '../../contract/refusals'
import type { Reply } from '../../contract/wire'
import { sessionLasts } from '../../domain/session'
import type { Browser } from './browser'

/** A request as the cloud's HTTP access service hands it to a function. */
export interface HttpEvent {
  httpMethod: string
  headers: Record<string, unknown>
  body?: unknown
  isBase64Encoded?: unknown
}

const cookieName = 'desk'

/** A client of WeChat can send this shape too: whoever has an OPENID is never asked for a cookie. */
export const isHttp = (event: unknown): event is HttpEvent => {
  const { httpMethod, headers } = (event ?? {}) as { httpMethod?: unknown; headers?: unknown }
  return typeof httpMethod === 'string' && typeof headers === 'object' && headers !== null
}

/**
 * Answers a request by HTTP: the same JSON as in WeChat, with the cookie that the operation kept. Another site's page can
 * neither send this type without asking first nor bring the cookie along; where the browser says whose page asks, it must be ours.
 */
export async function overHttp(
  event: HttpEvent,
  ask: (request: unknown, browser: Browser) => Promise<Reply<unknown>>,
) {
  const header = reader(event.headers)
  const isOurs = ['same-origin', 'none', ''].includes(header('sec-fetch-site'))
  if (event.httpMethod !== 'POST' || !header('content-type').startsWith('application/json') || !isOurs)
    return answerOf(400, no('bad_input'))
  const request = parsed(event)
  if (request === null) return answerOf(400, no('bad_input'))
  const cookies: string[] = []
  // At home there is no TLS, and some browsers then drop what is marked as secure.
  const secure = header('origin').startsWith('https:') ? '; Secure' : ''
  const browser: Browser = {
    secret: secretIn(header('cookie')),
    userAgent: header('user-agent').slice(0, 400),
    keep(secret) {
      const seconds = secret === null ? 0 : sessionLasts / 1000
      cookies[0] = `${cookieName}=${secret ?? ''}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Strict${secure}`
    },
  }
  return answerOf(200, await ask(request, browser), cookies[0])
}

const no = (code: RefusalCode): Reply<never> => ({ ok: false, code, now: Date.now() })

const answerOf = (statusCode: number, reply: Reply<unknown>, cookie?: string) => ({
  statusCode,
  headers: {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    ...(cookie ? { 'set-cookie': cookie } : {}),
  },
  body: JSON.stringify(reply),
})

/** Headers by name, whatever letters the gateway writes them in. */
function reader(headers: Record<string, unknown>): (name: string) => string {
  const byName = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]))
  return (name) => byName.get(name) ?? ''
}

function parsed({ body, isBase64Encoded }: HttpEvent): unknown {
  try {
    const text = isBase64Encoded === true ? Buffer.from(String(body), 'base64').toString('utf8') : body
    return JSON.parse(String(text)) as unknown
  } catch {
    return null
  }
}

function secretIn(cookies: string): string | null {
  const pairs = cookies.split(';').map((pair) => pair.trim().split('='))
  const value = pairs.find(([name]) => name === cookieName)?.[1]
  return value && /^[\w-]{43}$/.test(value) ? value : null
}
