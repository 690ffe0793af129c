import type { District } from './district'

/** Everything that a district holds, as its local cloud exports it: documents, files, people, what WeChat was told. */
export async function wholeState({ cloud }: District): Promise<string> {
  const answer = await fetch(`${cloud.url}/_/api/export`, { headers: { origin: cloud.url } })
  if (!answer.ok) throw new Error(await answer.text())
  return readable(await answer.text())
}

/** What the functions have logged so far. */
export const logsOf = ({ cloud }: District): string =>
  cloud
    .calls()
    .flatMap(({ logs }) => logs.map(({ text }) => text))
    .join('\n')

/** Files lie in an export as base64. */
const readable = (state: string): string =>
  state
    .split('\n')
    .map((line) => (/^"[A-Za-z0-9+/=]+"$/.test(line) ? Buffer.from(line, 'base64').toString() : line))
    .join('\n')
