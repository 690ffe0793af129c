import type { DeskApi } from '../../contract/desk'
import { good, type AskDesk, type District } from './district'

/** A browser at the desk, with its cookie jar. */
export interface DeskBrowser {
  ask: AskDesk
  /** What the jar holds; settable, as a thief would. */
  cookie: string
  /** The last answer's `set-cookie`. */
  set: string
  headers: Record<string, string>
}

export function openBrowser({ cloud }: Pick<District, 'cloud'>, userAgent: string): DeskBrowser {
  const browser: DeskBrowser = {
    cookie: '',
    set: '',
    headers: { 'content-type': 'application/json', 'user-agent': userAgent },
    async ask(operation: keyof DeskApi, input: unknown) {
      const response = await fetch(`${cloud.url}/desk-api`, {
        method: 'POST',
        headers: { ...browser.headers, cookie: browser.cookie },
        body: JSON.stringify({ operation, input }),
      })
      browser.set = response.headers.get('set-cookie') ?? ''
      if (browser.set) browser.cookie = browser.set.split(';')[0] ?? ''
      return (await response.json()) as never
    },
  }
  return browser
}

export const edge =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0'

/** Somebody of staff signs in: the browser shows a code, the phone agrees. */
export async function signIn(district: District, openid: string, userAgent = edge): Promise<DeskBrowser> {
  const browser = openBrowser(district, userAgent)
  const { code } = good(await browser.ask('beginSignIn', {}))
  good(await district.desk(openid)('answerSignIn', { code, agrees: true }))
  good(await browser.ask('finishSignIn', {}))
  return browser
}
