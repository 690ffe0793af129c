import { startLocalCloud } from '../../local-cloud'

/** A local cloud in a process of its own, for being killed. Prints the SDK's endpoint. */
const [, , dataDir = ''] = process.argv
const collections = {
  notes: { indexes: [{ name: 'by', keys: [['by', 1]] }] },
  accounts: { indexes: [] },
} as const

void startLocalCloud({ dataDir, functionsDir: dataDir, collections, timers: 'hand' }).then((cloud) => {
  const { URL: endpoint } = JSON.parse(cloud.sdkEnvironment()['TCB_CONTEXT_CNFG'] ?? '{}') as { URL: string }
  process.stdout.write(`${endpoint}\n`)
})
