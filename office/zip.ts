import { Inflate } from 'fflate'
import type { Limits } from './limits'
import { Unreadable } from './problems'

export interface Zip {
  has(name: string): boolean
  names(): string[]
  /** Hands on an entry's bytes piece by piece, as they come out. */
  read(name: string, take: (piece: Uint8Array) => void): void
}

interface Entry {
  method: number
  isEncrypted: boolean
  from: number
  packed: number
  size: number
}

/** So little at once that a bomb is noticed before it fills the memory. */
const piece = 16 * 1024

/** A zip by its directory, which lies at the end: a file that was cut off has none. */
export function openZip(bytes: Uint8Array, limits: Limits): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = readDirectory(bytes, view, limits)
  let inflated = 0

  function count(out: Uint8Array): void {
    inflated += out.length
    if (inflated > limits.inflated) throw new Unreadable('inflates')
  }
  return {
    has: (name) => entries.has(name),
    names: () => [...entries.keys()],
    read(name, take) {
      const entry = entries.get(name)
      if (!entry) throw new Unreadable('broken')
      if (entry.isEncrypted) throw new Unreadable('encrypted')
      const data = dataOf(bytes, view, entry)
      let size = 0
      const out = (part: Uint8Array) => {
        count(part)
        size += part.length
        take(part)
      }
      if (entry.method === 0) out(data)
      else inflate(data, out)
      if (size !== entry.size) throw new Unreadable('broken')
    },
  }
}

function inflate(data: Uint8Array, out: (part: Uint8Array) => void): void {
  const stream = new Inflate(out)
  for (let from = 0; from < data.length; from += piece)
    try {
      stream.push(data.subarray(from, from + piece), from + piece >= data.length)
    } catch (error) {
      throw isFlate(error) ? new Unreadable('broken') : error
    }
}

/** fflate numbers its own errors; what `out` throws has a name or nothing. */
const isFlate = (error: unknown): boolean => typeof (error as { code?: unknown }).code === 'number'

function dataOf(bytes: Uint8Array, view: DataView, { from, packed }: Entry): Uint8Array {
  if (from + 30 > bytes.length || view.getUint32(from, true) !== 0x04034b50) throw new Unreadable('broken')
  const start = from + 30 + view.getUint16(from + 26, true) + view.getUint16(from + 28, true)
  if (start + packed > bytes.length) throw new Unreadable('truncated')
  return bytes.subarray(start, start + packed)
}

function readDirectory(bytes: Uint8Array, view: DataView, limits: Limits): Map<string, Entry> {
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  if (count > limits.entries) throw new Unreadable('too_many_parts')
  const entries = new Map<string, Entry>()
  let at = view.getUint32(end + 16, true)
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw new Unreadable('broken')
    const flags = view.getUint16(at + 8, true)
    const method = view.getUint16(at + 10, true)
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replace(/\\/g, '/')
    if (method !== 0 && method !== 8) throw new Unreadable('broken')
    entries.set(name.replace(/^\//, ''), {
      method,
      isEncrypted: (flags & 1) === 1,
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      from: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function findEnd(view: DataView): number {
  const last = view.byteLength - 22
  for (let at = last; at >= 0 && at >= last - 0xffff; at -= 1)
    if (view.getUint32(at, true) === 0x06054b50) return at
  throw new Unreadable('truncated')
}
