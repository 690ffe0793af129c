import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import { startLocalCloud } from '../../local-cloud'
import type { LocalCloud, LocalCloudOptions } from '../../local-cloud'

const sources = path.join(__dirname, 'functions')

/** A folder that the test file removes when it is done. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'host-test-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Bundles functions of ./functions with the real SDK, as a project's build does. */
export async function buildFunctions(folder: string, names: readonly string[]): Promise<void> {
  await build({
    entryPoints: names.map((name) => ({ in: path.join(sources, name, 'index.ts'), out: `${name}/index` })),
    outdir: folder,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
  })
  for (const name of names) {
    const config = path.join(sources, name, 'config.json')
    if (existsSync(config)) cpSync(config, path.join(folder, name, 'config.json'))
  }
}

/** One cloud for a whole test file, over the named functions. */
export function cloudWith(
  names: readonly string[],
  options: Partial<LocalCloudOptions> = {},
): () => LocalCloud {
  const folder = temporaryFolder()
  let cloud: LocalCloud | undefined
  beforeAll(async () => {
    await buildFunctions(folder, names)
    cloud = await startLocalCloud({
      dataDir: null,
      functionsDir: folder,
      collections: { meetings: { indexes: [] }, notes: { indexes: [] } },
      timers: 'hand',
      ...options,
    })
  })
  afterAll(() => cloud?.stop())
  return () => {
    if (!cloud) throw new Error('The cloud is started in beforeAll.')
    return cloud
  }
}

/** A member of the tests. */
export const member = (name: string) => ({ openid: `o-${name}`, unionid: `u-${name}`, appid: 'wx1' })

export interface Answer {
  status: number
  headers: Record<string, string | string[] | undefined>
  text: string
}

/** A request with every header and path as written: fetch would tidy them up. */
export function send(
  cloud: LocalCloud,
  urlPath: string,
  headers: Record<string, string> = {},
  method = 'GET',
  body = '',
): Promise<Answer> {
  const { port } = new URL(cloud.url)
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path: urlPath, method, headers }, (response) => {
      let text = ''
      response.on('data', (chunk) => (text += chunk))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }))
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

export const json = { 'content-type': 'application/json' }
