import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** The files of an environment, by their cloud path. */
export interface Storage {
  /** Where to PUT a file of that path, and the id it will have; a sentence when the path is refused. */
  prepareUpload(cloudPath: unknown): { ticket: string; fileId: string } | { refused: string }
  /** Takes in the bytes for a ticket; a sentence when it is unknown, used up or too large. */
  receive(ticket: string, bytes: Readable): Promise<{ refused: string } | null>
  pathOf(fileId: unknown): string | null
  find(cloudPath: string): { file: string; size: number; changed: number } | null
  remove(cloudPath: string): boolean
  /** Every stored file by its name on disk. */
  list(): { name: string; file: string; size: number }[]
  /** Whether a file of this name could be one of this storage. */
  isName(name: unknown): name is string
  /** Takes over a folder of files in place of all there are; nothing happens when it is not there. */
  replace(folder: string): void
}

const largest = 100 * 1024 * 1024
const bucket = 'local-bucket'

export function openStorage({ dir, envId }: { dir: string; envId: string }): Storage {
  mkdirSync(dir, { recursive: true })
  const prefix = `cloud://${envId}.${bucket}/`
  const tickets = new Map<string, string>()
  const fileOf = (cloudPath: string) => path.join(dir, safeName(cloudPath))

  function find(cloudPath: string) {
    const file = fileOf(cloudPath)
    const stat = statSync(file, { throwIfNoEntry: false })
    return stat?.isFile() ? { file, size: stat.size, changed: stat.mtimeMs } : null
  }

  return {
    prepareUpload(cloudPath) {
      const refused = refusePath(cloudPath)
      if (refused !== null) return { refused }
      const ticket = randomUUID()
      tickets.set(ticket, String(cloudPath))
      return { ticket, fileId: `${prefix}${cloudPath}` }
    },
    async receive(ticket, bytes) {
      const cloudPath = tickets.get(ticket)
      if (cloudPath === undefined || !tickets.delete(ticket))
        return { refused: 'This upload was not announced.' }
      const draft = path.join(dir, `${ticket}.part`)
      try {
        await pipeline(bytes, limited(largest), createWriteStream(draft))
        renameSync(draft, fileOf(cloudPath))
        return null
      } catch (error) {
        rmSync(draft, { force: true })
        return { refused: (error as Error).message }
      }
    },
    pathOf(fileId) {
      if (typeof fileId !== 'string' || !fileId.startsWith(prefix)) return null
      const cloudPath = fileId.slice(prefix.length)
      return refusePath(cloudPath) === null ? cloudPath : null
    },
    find,
    remove(cloudPath) {
      if (!find(cloudPath)) return false
      rmSync(fileOf(cloudPath))
      return true
    },
    list: () =>
      readdirSync(dir)
        .filter(isName)
        .map((name) => ({ name, file: path.join(dir, name), size: statSync(path.join(dir, name)).size })),
    isName,
    replace(folder) {
      if (!existsSync(folder)) return
      rmSync(dir, { recursive: true, force: true })
      renameSync(folder, dir)
    },
  }
}

/** Why a cloud path is refused, or null. `? # %` are refused because the SDK encodes a finished URL once more. */
function refusePath(cloudPath: unknown): string | null {
  if (typeof cloudPath !== 'string' || cloudPath === '') return 'The path of a file must not be empty.'
  if (Buffer.byteLength(cloudPath) > 850) return 'The path of a file must not be longer than 850 bytes.'
  if (/[\0-\x1f\x7f\\?#%]/.test(cloudPath) || !isWellFormed(cloudPath))
    return 'The path of a file must not contain \\ ? # % or control characters.'
  if (cloudPath.split('/').some((part) => part === '' || part === '.' || part === '..'))
    return 'The path of a file must not begin or end with a slash or contain "//", "." or "..".'
  return null
}

/** A flat name on disk: the hash keeps paths apart on every file system, the tail is for people. */
function safeName(cloudPath: string): string {
  const hash = createHash('sha256').update(cloudPath).digest('hex').slice(0, 32)
  return `${hash}-${cloudPath.replace(/[^A-Za-z0-9._-]+/g, '_').slice(-60)}`
}

const isName = (name: unknown): name is string =>
  typeof name === 'string' && /^[0-9a-f]{32}-[A-Za-z0-9._-]{0,60}$/.test(name)

function isWellFormed(text: string): boolean {
  return Buffer.from(text).toString() === text
}

/** Passes bytes on until there are too many of them. */
function limited(most: number) {
  return async function* (bytes: AsyncIterable<Buffer>) {
    let size = 0
    for await (const chunk of bytes) {
      size += chunk.length
      if (size > most) throw new Error(`A file must not be larger than ${most / 1024 / 1024} MB.`)
      yield chunk
    }
  }
}
