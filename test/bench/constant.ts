import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server that knows no database: to a collection's name it always gives the same answer. */
export interface Constant {
  url: string
  /** What `name` is answered with from now on: an answer of the local cloud, whole. */
  learn(name: string, answer: object): void
  stop(): Promise<void>
}

export async function serveConstants(): Promise<Constant> {
  const written = { data: { updated: 1, upsert_id: null } }
  const answers = new Map<string, string>([['written', textOf(written)]])
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { collectionName } = JSON.parse(Buffer.concat(chunks).toString()) as { collectionName: string }
      response.setHeader('content-type', 'application/json')
      response.end(answers.get(collectionName))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/admin`,
    learn: (name, answer) => void answers.set(name, textOf(answer)),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const textOf = (answer: object): string => JSON.stringify({ requestId: 'a-constant-answer', ...answer })
