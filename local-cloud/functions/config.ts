import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { readJson } from '../disk'
import type { FunctionConfig } from '../types'

/** A function as it stands on disk at this moment. */
export interface BuiltFunction {
  name: string
  file: string
  /** Changes when index.js does. */
  version: string
  timeoutMs: number
  config: FunctionConfig
}

const defaultTimeout = 20

/** The function of that name, or null when no such folder with an index.js exists. */
export function readFunction(functionsDir: string, name: string): BuiltFunction | null {
  if (!/^[A-Za-z0-9_-]{1,60}$/.test(name)) return null
  const folder = path.resolve(functionsDir, name)
  const file = path.join(folder, 'index.js')
  const stat = fileStat(file)
  if (!stat) return null
  const config = readConfig(path.join(folder, 'config.json'))
  const seconds = typeof config.timeout === 'number' && config.timeout > 0 ? config.timeout : defaultTimeout
  return { name, file, version: `${stat.mtimeMs}:${stat.size}`, timeoutMs: seconds * 1000, config }
}

/** Every function on disk, by name. */
export function listFunctions(functionsDir: string): BuiltFunction[] {
  return namesIn(functionsDir)
    .map((name) => readFunction(functionsDir, name))
    .filter((one) => one !== null)
}

/** A build that is replacing the folder at this moment leaves nothing to read, and that is no fault. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}

function fileStat(file: string) {
  try {
    const stat = statSync(file)
    return stat.isFile() ? stat : null
  } catch {
    return null
  }
}

function readConfig(file: string): FunctionConfig {
  const stored = readJson(file)
  return typeof stored === 'object' && stored !== null ? stored : {}
}
