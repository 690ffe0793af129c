import { database } from 'wx-server-sdk'
import { collections } from '../../config/cloud/collections'

/** What a door answers, as far as generated requests look at it. */
export interface Answer {
  ok: boolean
  code?: string
}

/** All that lies in the database, as one text. */
export async function everything(): Promise<string> {
  const sdk = database({ throwOnNotFound: false } as object)
  const names = Object.keys(collections)
  const found = await Promise.all(names.map((name) => sdk.collection(name).limit(1000).get()))
  return JSON.stringify(found).replaceAll(/"requestId":"[^"]*"/g, '')
}

/** Counts generated requests by operation and by what they came to. */
export function countAnswers() {
  const counts = new Map<string, Map<string, number>>()
  const codeOf = (reply: Answer) => (reply.ok ? 'accepted' : `${reply.code}`)
  const total = (codes: Map<string, number>) => [...codes.values()].reduce((sum, each) => sum + each, 0)
  return {
    add(operation: string, reply: Answer): void {
      const codes = counts.get(operation) ?? new Map<string, number>()
      counts.set(operation, codes.set(codeOf(reply), (codes.get(codeOf(reply)) ?? 0) + 1))
    },
    /** Of the operation with the fewest requests. */
    fewest: () => Math.min(...[...counts.values()].map(total)),
    /** The part of all requests that was accepted. */
    accepted(): number {
      const all = [...counts.values()]
      const good = all.reduce((sum, codes) => sum + (codes.get('accepted') ?? 0), 0)
      return good / all.reduce((sum, codes) => sum + total(codes), 0)
    },
    print: () =>
      [...counts]
        .map(
          ([operation, codes]) =>
            `${operation.padEnd(18)} ${[...codes].map((each) => each.join(' ')).join(', ')}`,
        )
        .join('\n'),
  }
}

/** Fails with the request and the reply unless it was refused with a code that is no fault. */
export function expectRefused(reply: Answer, request: unknown): void {
  const refused = !reply.ok && reply.code !== 'fault'
  expect(refused || { reply, request: JSON.stringify(request)?.slice(0, 200) }).toBe(true)
}
