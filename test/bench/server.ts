import { collections } from '../../config/cloud/collections'
import { startLocalCloud } from '../../local-cloud'
import { serveConstants } from './constant'

export interface Served {
  variables: Record<string, string>
  constantUrl: string
  /** What opening the cloud took. */
  startMs: number
  /** Of this whole process with the cloud open, in MB. */
  memory: number
}

/** A process of its own: the local cloud over a folder and the server of constants, one as far from the asker as the other. */
async function serve(dataDir: string): Promise<void> {
  const began = performance.now()
  const cloud = await startLocalCloud({
    dataDir,
    functionsDir: 'dist/cloudfunctions',
    collections,
    timers: 'hand',
  })
  const startMs = performance.now() - began
  const memory = process.memoryUsage().rss / 1e6
  const constant = await serveConstants()
  process.on('message', ([name, answer]: [string, object]) => {
    constant.learn(name, answer)
    process.send?.('learnt')
  })
  const served: Served = { variables: cloud.sdkEnvironment(), constantUrl: constant.url, startMs, memory }
  process.send?.(served)
}

void serve(process.argv[2] ?? '')
