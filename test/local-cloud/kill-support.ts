import { spawn } from 'node:child_process'
import path from 'node:path'
import { EJSON } from 'bson'
import { build } from 'esbuild'

/** A local cloud in another process, reached as the SDK reaches it. */
export interface Victim {
  /** One request of the SDK's; null when the connection broke before the answer. */
  ask(action: string, body: object): Promise<Reply | null>
  /** `kill -9`; resolves when the process is gone. */
  kill(): Promise<void>
}

export interface Reply {
  code?: string
  data?: Record<string, unknown>
  transactionId?: string
}

/** Bundles the child once: each start is then a tenth of a second. */
export async function buildVictim(folder: string): Promise<string> {
  const outfile = path.join(folder, 'kill-child.js')
  const entryPoints = [path.join(__dirname, 'kill-child.ts')]
  // The database's driver is native, and is found from where the bundle lies only by its whole path.
  const alias = { libsql: require.resolve('libsql') }
  await build({
    entryPoints,
    outfile,
    alias,
    bundle: true,
    platform: 'node',
    external: [alias.libsql],
    logLevel: 'error',
  })
  return outfile
}

export async function startVictim(program: string, dataDir: string): Promise<Victim> {
  const child = spawn(process.execPath, [program, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (text) => resolve(String(text).trim()))
    child.once('exit', (code) => reject(new Error(`the local cloud ended by itself with ${code}`)))
  })
  return {
    async ask(action, body) {
      try {
        const response = await fetch(url, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ action: `database.${action}`, ...body }),
        })
        return (await response.json()) as Reply
      } catch {
        return null
      }
    },
    kill() {
      child.kill('SIGKILL')
      return gone
    },
  }
}

export const ejson = (value: object): string => EJSON.stringify(value, { relaxed: false })

/** Every document of a collection, page by page. */
export async function everything(victim: Victim, collectionName: string): Promise<Record<string, unknown>[]> {
  const found: Record<string, unknown>[] = []
  for (;;) {
    const page = { collectionName, queryType: 'WHERE', query: '{}', order: '{"_id":1}', limit: 1000 }
    const reply = await victim.ask('getDocument', { ...page, offset: found.length })
    const list = (reply?.data?.['list'] ?? []) as string[]
    found.push(...list.map((text) => EJSON.parse(text) as Record<string, unknown>))
    if (list.length < 1000) return found
  }
}
