import cloud from 'wx-server-sdk'
import { type Database, openDatabase } from '../../local-cloud/database/index'
import { type DatabaseServer, pointSdkAt, serveDatabase } from './database-server'

const COLLECTIONS = {
  attempts: {
    indexes: [
      {
        name: 'board',
        keys: [
          ['contest', 1],
          ['score', -1],
          ['ms', 1],
        ],
      },
    ],
  },
  members: { indexes: [{ name: 'phone', keys: [['phone', 1]], unique: true }] },
} as const

const NOW = 1_700_000_000_000

/** The unmodified SDK over a fresh database for each test. Its type declarations lag behind what it does: any. */
export function useSdk() {
  let database: Database
  let server: DatabaseServer
  beforeEach(async () => {
    database = openDatabase({ file: ':memory:', collections: COLLECTIONS, now: () => NOW })
    server = await serveDatabase(database)
    pointSdkAt(server.url)
  })
  afterEach(async () => {
    await server.stop()
    database.close()
  })
  // The SDK wants its environment when it starts; the address is read anew for each request.
  pointSdkAt('http://127.0.0.1:9')
  cloud.init({ env: 'local-env' })
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  const db: any = cloud.database({ throwOnNotFound: false } as object)
  const attempts = () => db.collection('attempts')
  return {
    db,
    _: db.command,
    attempts,
    actions: () => server.actions,
  }
}
