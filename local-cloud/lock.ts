import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { startupError } from './startup-error'

/** Folders this process holds: its own pid in a lock file proves nothing, since pids come round again. */
const held = new Set<string>()

/** Takes the lock file for this process and returns how to give it back; throws DATA_BUSY when another holds it. */
export function takeLock(file: string): () => void {
  for (let attempt = 0; attempt < 2; attempt++) {
    if (create(file)) {
      held.add(file)
      return () => {
        if (held.delete(file)) rmSync(file, { force: true })
      }
    }
    const pid = holder(file)
    if (pid !== null && isAlive(pid, file)) throw busy(file, pid)
    rmSync(file, { force: true })
  }
  throw busy(file, holder(file))
}

function create(file: string): boolean {
  try {
    const handle = openSync(file, 'wx')
    writeSync(handle, String(process.pid))
    closeSync(handle)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function holder(file: string): number | null {
  try {
    const pid = Number(readFileSync(file, 'utf8'))
    return Number.isInteger(pid) && pid > 0 ? pid : null
  } catch {
    return null
  }
}

function isAlive(pid: number, file: string): boolean {
  if (pid === process.pid) return held.has(file)
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function busy(file: string, pid: number | null) {
  const who = pid === null ? 'another start' : `process ${pid}`
  return startupError(
    'DATA_BUSY',
    `This data folder is in use by ${who}. Stop that one first, or start with another data folder. (Lock file: ${file})`,
  )
}
