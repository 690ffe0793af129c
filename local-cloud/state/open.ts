import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { openClock } from '../clock'
import { openDatabase } from '../database/index'
import { takeLock } from '../lock'
import { openPeople } from '../people'
import { openStorage } from '../storage'
import { openMemory } from '../wechat/memory'
import { settleImport } from './import'
import type { StateParts } from './parts'

/** The state in a data folder that no cloud is running on. Throws DATA_BUSY when one is. */
export function openState(dataDir: string, envId: string): { parts: StateParts; close(): void } {
  const folder = path.resolve(dataDir)
  mkdirSync(folder, { recursive: true })
  const unlock = takeLock(path.join(folder, 'lock'))
  try {
    const clock = openClock(path.join(folder, 'clock.json'))
    const database = openDatabase({
      file: path.join(folder, 'data.sqlite'),
      // Nothing is declared here: the collections keep the indexes that they have, or come with.
      collections: {},
      now: clock.now,
    })
    const wechat = openMemory(path.join(folder, 'wechat.json'))
    const people = openPeople(path.join(folder, 'people.json'))
    const storage = openStorage({ dir: path.join(folder, 'files'), envId })
    const parts = { envId, folder, database, storage, people, clock, wechat }
    settleImport(parts)
    const close = () => {
      wechat.close()
      database.close()
      unlock()
    }
    return { parts, close }
  } catch (error) {
    unlock()
    throw error
  }
}
