import type { EnvironmentClock } from '../clock'
import type { Database } from '../database/index'
import type { People } from '../people'
import type { Storage } from '../storage'
import type { Memory } from '../wechat/memory'
import type { SendRecord } from '../wechat/types'

/** All that a local cloud remembers. Calls, logs and scripted failures are of one run and no part of it. */
export interface StateParts {
  envId: string
  /** Where an import is laid out before it counts. */
  folder: string
  database: Pick<Database, 'dump' | 'restore' | 'restored'>
  storage: Pick<Storage, 'list' | 'isName' | 'replace'>
  people: Pick<People, 'list' | 'replace'>
  clock: Pick<EnvironmentClock, 'offset' | 'restore'>
  wechat: Pick<Memory, 'grants' | 'replace'> & { sends(): readonly SendRecord[] }
}

/** Raise it when a file can no longer be read as it was written; others are refused. */
export const STATE_VERSION = 1

/** A state's first line: what it is and how much of it. */
export interface StateHead {
  localCloudState: typeof STATE_VERSION
  envId: string
  /** When it was exported, in real time. */
  exportedAt: string
  documents: number
  files: number
  people: number
}
