import { build } from 'esbuild'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { functionRules } from '../../config/cloud/rules'
import { collections } from '../../config/cloud/collections'
import type { DeskApi } from '../../contract/desk'
import type { MemberApi } from '../../contract/member'
import type { InputOf, OutputOf, Reply } from '../../contract/wire'
import { startLocalCloud, type LocalCloud, type LocalCloudOptions } from '../../local-cloud'
import { openStore, type Store } from '../../cloudfunctions/store'
import { serveConstants, type Constant } from './constant'

export const memberKey = 'a key for the bench only'

/** A cloud with the built doors, beside it a server of constants and a door that only asks that one. */
export interface Ground {
  cloud: LocalCloud
  store: Store
  constant: Constant
  ask<Name extends keyof MemberApi>(
    openid: string | null,
    operation: Name,
    input: InputOf<MemberApi[Name]>,
  ): Promise<OutputOf<MemberApi[Name]>>
  /** The same at the door of staff. */
  desk<Name extends keyof DeskApi>(
    openid: string,
    operation: Name,
    input: InputOf<DeskApi[Name]>,
  ): Promise<OutputOf<DeskApi[Name]>>
  /** The same number of SDK calls, each answered with the constant of that name. */
  askConstants(calls: string[]): Promise<unknown>
  /** What the local cloud answers to one raw request of an SDK. */
  rawAnswer(request: object): Promise<object>
  close(): Promise<void>
}

export async function openGround(
  dataDir: string | null,
  more: Partial<LocalCloudOptions> = {},
): Promise<Ground> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const functionsDir = join(folder, 'functions')
  cpSync('dist/cloudfunctions', functionsDir, { recursive: true })
  await build({
    entryPoints: [join(__dirname, 'floor/index.ts')],
    outfile: join(functionsDir, 'floor/index.js'),
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node18',
    logLevel: 'error',
  })
  const cloud = await startLocalCloud({
    dataDir,
    functionsDir,
    collections,
    rules: functionRules,
    environment: { MEMBER_KEY: memberKey },
    timers: 'hand',
    ...more,
  })
  const constant = await serveConstants()
  const variables = cloud.sdkEnvironment()
  Object.assign(process.env, variables)
  const endpoint = (JSON.parse(variables.TCB_CONTEXT_CNFG ?? '{}') as { URL: string }).URL
  return {
    cloud,
    store: openStore(),
    constant,
    async ask(openid, operation, input) {
      const outcome = await cloud.call('member', { operation, input }, openid === null ? null : { openid })
      return good(outcome, operation)
    },
    async desk(openid, operation, input) {
      return good(await cloud.call('desk', { operation, input }, { openid }), operation)
    },
    async askConstants(calls) {
      const outcome = await cloud.call('floor', { url: constant.url, calls }, { openid: 'oFloor' })
      if (!outcome.ok) throw new Error(`floor: ${outcome.message}`)
    },
    async rawAnswer(request) {
      const headers = { 'content-type': 'application/json' }
      const response = await fetch(endpoint, { method: 'POST', headers, body: JSON.stringify(request) })
      return (await response.json()) as object
    },
    async close() {
      await cloud.stop()
      await constant.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function good<T>(outcome: Awaited<ReturnType<LocalCloud['call']>>, operation: string): T {
  if (!outcome.ok) throw new Error(`${operation}: ${outcome.message}`)
  const reply = outcome.result as Reply<T>
  if (!reply.ok) throw new Error(`${operation}: ${reply.code}`)
  return reply.data
}
