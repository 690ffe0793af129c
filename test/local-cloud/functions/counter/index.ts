import * as cloud from 'wx-server-sdk'

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV as never })

interface Event {
  path?: string
  body?: string
}

/** A function behind HTTP: shows what came, and answers in the integrated form when it is asked for one. */
export async function main(event: Event) {
  const seen = { event, openid: cloud.getWXContext().OPENID ?? null }
  if (event.path === '/plain') return seen
  if (event.path === '/picture')
    return {
      statusCode: 200,
      headers: { 'content-type': 'image/gif' },
      body: 'R0lGODlh',
      isBase64Encoded: true,
    }
  if (event.path === '/broken') throw new Error('broken')
  return {
    statusCode: 201,
    headers: { 'content-type': 'text/plain', 'set-cookie': ['a=1', 'b=2'] },
    body: JSON.stringify(seen),
  }
}
