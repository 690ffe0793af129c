import { tmpdir } from 'node:os'
import cloud from 'wx-server-sdk'
import { startLocalCloud, type LocalCloud } from '../../../local-cloud'

// The SDK's type declarations lag behind what it does.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Loose = any

const {
  CONFORMANCE_ENV: realEnv,
  CONFORMANCE_SECRET_ID: secretId,
  CONFORMANCE_SECRET_KEY: secretKey,
} = process.env

/** All that the suite writes in a real environment stands in collections of this prefix. */
const prefix = 'conformance_'
const names = { things: `${prefix}things`, others: `${prefix}others`, never: `${prefix}never_made` }

let db: Loose
let strict: Loose
const differences: string[] = []

export const database = (): Loose => db
/** A database as the SDK gives it without options: a missing document throws. */
export const strictDatabase = (): Loose => strict
export const _ = new Proxy({} as Loose, { get: (_target, name) => db.command[name] })
/** Empty at the beginning of each law. */
export const things = (): Loose => db.collection(names.things)
export const others = (): Loose => db.collection(names.others)
export const collectionNames = names

/** What a query finds, by id. */
export const ids = async (query: Loose): Promise<string[]> =>
  (await query.get()).data.map(({ _id }: { _id: string }) => _id)

/**
 * A law of the cloud: what `look` sees is `here`, in the local cloud and in any other. A refusal is seen as its errCode
 * and errMsg.
 */
export function law(sentence: string, look: () => Promise<unknown>, here: unknown): void {
  test(sentence, async () => {
    const seen = await look().catch(({ errCode, errMsg }: Loose) => ({ errCode, errMsg }))
    try {
      expect(seen).toEqual(here)
    } catch (error) {
      differences.push(`${sentence}\n${(error as Error).message}`)
      throw error
    }
  })
}

/** Runs the laws of this file in the local cloud, or in the environment that the variables name. */
export function chooseTarget(): void {
  let local: LocalCloud | undefined
  if (realEnv) jest.setTimeout(120_000)
  beforeAll(async () => {
    if (!realEnv) local = await startLocal()
    cloud.init((realEnv ? { env: realEnv, secretId, secretKey } : { env: 'local-env' }) as object)
    db = cloud.database({ throwOnNotFound: false } as object)
    strict = cloud.database()
    // In a real environment they are there from the second run on.
    for (const name of [names.things, names.others]) await db.createCollection(name).catch(() => undefined)
  })
  beforeEach(async () => {
    for (const all of [things(), others()]) await all.where({ _id: _.exists(true) }).remove()
  })
  afterAll(async () => {
    await local?.stop()
    if (realEnv) console.log(`${realEnv}: ${differences.length} laws differ.\n\n${differences.join('\n\n')}`)
  })
}

async function startLocal(): Promise<LocalCloud> {
  const local = await startLocalCloud({
    dataDir: null,
    functionsDir: tmpdir(),
    collections: {},
    timers: 'hand',
  })
  Object.assign(process.env, local.sdkEnvironment())
  return local
}
