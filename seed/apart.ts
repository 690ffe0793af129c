import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { LocalCloud } from '../local-cloud'

export interface Order {
  memberKey: string
  members: number
  now: number
}

export type Heard = { said: string } | { failed: string } | { done: true }

/** Plants the whole district from a process of its own: what makes the documents and what stores them share the machine's cores. */
export async function plantApart(
  cloud: LocalCloud,
  order: Order,
  say: (progress: string) => void,
): Promise<void> {
  const env = { ...process.env, ...cloud.sdkEnvironment() }
  const child = fork(join(__dirname, 'planter.ts'), [JSON.stringify(order)], {
    env,
    execArgv: ['--import', 'tsx'],
  })
  let last: Heard | undefined
  child.on('message', (heard: Heard) => {
    last = heard
    if ('said' in heard) say(heard.said)
  })
  await once(child, 'exit')
  if (last && 'failed' in last) throw new Error(last.failed)
  if (!last || !('done' in last)) throw new Error('The planting process ended before its work was done.')
}
