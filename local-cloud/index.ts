import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { AdminParts } from './admin'
import { openClock } from './clock'
import { openDatabase } from './database/index'
import { machineEnvironment, sdkEnvironment } from './functions/environment'
import { openFunctions } from './functions/functions'
import { openJournal } from './journal'
import { takeLock } from './lock'
import { openPeople } from './people'
import { makeRing } from './ring'
import { administrator, makeAdminRoute } from './server/admin-requests'
import { makeRoutes } from './server/routes'
import { listen } from './server/server'
import { settleImport } from './state/import'
import { openStorage } from './storage'
import { openTimers } from './timers'
import type { CallRecord, Identity, LocalCloud, LocalCloudOptions } from './types'
import { openWechat } from './wechat/index'

export type * from './types'

/** Starts a cloud on this machine. Throws PORT_BUSY or DATA_BUSY when another program holds its port or folder. */
export async function startLocalCloud(options: LocalCloudOptions): Promise<LocalCloud> {
  const undo: (() => unknown)[] = []
  try {
    return await start(options, undo)
  } catch (error) {
    for (const step of undo.reverse()) await step()
    throw error
  }
}

/** Every step adds to `undo` what ends it; `stop` and a failed start go through it backwards. */
async function start(options: LocalCloudOptions, undo: (() => unknown)[]): Promise<LocalCloud> {
  const { functionsDir, environment = {}, envId = 'local-env', faults = {} } = options
  const folder = openFolder(options.dataDir, undo)
  const kept = (name: string) => (options.dataDir === null ? null : path.join(folder, name))
  let url = ''

  const clock = openClock(kept('clock.json'))
  const people = openPeople(kept('people.json'))
  const storage = openStorage({ dir: path.join(folder, 'files'), envId })
  const journal = openJournal()
  const records = makeRing<CallRecord>(2000)
  const database = openDatabase({
    file: kept('data.sqlite') ?? ':memory:',
    collections: options.collections,
    now: clock.now,
  })
  undo.push(() => database.close())

  const functions = openFunctions({
    functionsDir,
    rules: options.rules ?? {},
    maxInstances: options.maxInstances ?? 8,
    envId,
    clock,
    records,
    faults,
    environmentOf: (instanceId) => ({
      ...machineEnvironment(),
      ...environment,
      ...sdkEnvironment(admin.endpoint(instanceId), envId),
    }),
  })
  undo.push(functions.stop)
  const call = (name: string, event: unknown, who: Identity | null) =>
    functions.call(name, event, { trigger: 'client', identity: who, source: 'wx_client' })
  const wechat = openWechat({
    options: options.wechat ?? null,
    file: kept('wechat.json'),
    now: clock.now,
    url: () => url,
    knows: (openid) => people.find(openid) !== undefined,
    callPushed: (name, event, identity) =>
      functions.call(name, event, { trigger: 'push', identity, source: '' }),
  })
  undo.push(() => wechat.close())
  const state = { envId, folder, database, storage, people, clock, wechat }
  settleImport(state)
  const timers = openTimers({
    functionsDir,
    clock,
    mode: options.timers ?? 'clock',
    run: (name, event) => functions.call(name, event, { trigger: 'timer', identity: null, source: '' }),
  })
  undo.push(() => timers.stop())

  const parts: AdminParts = {
    database,
    functions,
    storage,
    journal,
    wechat,
    faults,
    now: clock.now,
    url: () => url,
  }
  const admin = makeAdminRoute(parts)
  const { site, folders = {}, http = {} } = options
  const callByHttp = (name: string, event: unknown) =>
    functions.call(name, event, { trigger: 'http', identity: null, source: '' })
  const inspector = {
    state,
    async replaced() {
      timers.forget()
      records.clear()
      journal.clear()
      await functions.renew()
    },
    database,
    functionsDir,
    records,
    journal,
    people,
    timers,
    wechat,
    clock,
    envId,
    site: site !== undefined,
  }
  const server = await listen(
    options.port ?? 0,
    makeRoutes({ admin, inspector, storage, people, wechat, call, site, folders, http, callByHttp }),
  )
  undo.push(() => server.close())
  url = `http://127.0.0.1:${server.port}`

  let stopping: Promise<void> | undefined
  return {
    url,
    clock,
    call,
    fire: timers.fire,
    journal: { entries: journal.items, clear: journal.clear },
    calls: records.items,
    addPerson: people.add,
    people: people.list,
    wechat,
    sdkEnvironment: () => sdkEnvironment(admin.endpoint(administrator), envId),
    // Functions first: calls under way still get their answer before the server hangs up.
    stop: () => (stopping ??= functions.stop().then(() => backwards(undo))),
  }
}

async function backwards(steps: (() => unknown)[]): Promise<void> {
  for (const step of [...steps].reverse()) await step()
}

/** The data folder, locked for this process; a temporary one that goes away with the cloud when there is none. */
function openFolder(dataDir: string | null, undo: (() => unknown)[]): string {
  if (dataDir === null) {
    const folder = mkdtempSync(path.join(tmpdir(), 'local-cloud-'))
    undo.push(() => rmSync(folder, { recursive: true, force: true }))
    return folder
  }
  const folder = path.resolve(dataDir)
  mkdirSync(folder, { recursive: true })
  undo.push(takeLock(path.join(folder, 'lock')))
  return folder
}
