import { createServer } from 'node:http'
import { type AddressInfo } from 'node:net'
import { type Database } from '../../local-cloud/database/index'

export interface DatabaseServer {
  url: string
  /** Every action that arrived, in order. */
  actions: string[]
  stop(): Promise<void>
}

/** The least server that the real SDK needs: bodies go to `handle`, every answer is a 200. */
export async function serveDatabase(database: Database): Promise<DatabaseServer> {
  const actions: string[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Record<string, unknown>
      actions.push(String(body.action))
      const { reply } = database.handle(String(body.action), body)
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify({ requestId: `r${actions.length}`, ...reply }))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/admin`,
    actions,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Turns the SDK of this process to a server. Without TENCENTCLOUD_RUNENV it would look for a metadata host. */
export function pointSdkAt(url: string): void {
  Object.assign(process.env, {
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: url }),
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: 'local-env',
    TCB_ENV: 'local-env',
  })
}
