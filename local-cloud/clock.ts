import { readJson, writeJson } from './disk'
import type { Clock } from './types'

/** The clock with what the rest of the local cloud needs: workers read `shared`, timers hear of moves. */
export interface EnvironmentClock extends Clock {
  /** One Float64: the offset in milliseconds, seen by every worker at once. */
  shared: SharedArrayBuffer
  onMove(listener: () => void): void
  /** Another state's offset; nobody hears of it, because no time has passed. Anything that is no offset is 0. */
  restore(offset: unknown): void
}

const farthest = 8.64e15

/** A clock whose offset is kept in `file` over restarts; null keeps it in memory only. */
export function openClock(file: string | null): EnvironmentClock {
  const shared = new SharedArrayBuffer(8)
  const cell = new Float64Array(shared)
  const listeners: (() => void)[] = []
  if (file !== null) cell[0] = storedOffset(readJson(file))

  const offset = () => cell[0] ?? 0
  const now = () => Date.now() + offset()
  function set(wanted: number) {
    cell[0] = Math.round(wanted)
    if (file !== null) writeJson(file, { offset: offset() })
  }
  function shiftTo(wanted: number) {
    const moment = Date.now() + wanted
    if (!Number.isFinite(moment) || Math.abs(moment) > farthest)
      throw new RangeError('The clock can only be moved to a moment that a Date can hold.')
    set(wanted)
    for (const listener of listeners) listener()
  }

  return {
    shared,
    now,
    offset,
    moveTo: (ms) => shiftTo(ms - Date.now()),
    advance: (ms) => shiftTo(offset() + ms),
    reset: () => shiftTo(0),
    restore: (stored) => set(storedOffset({ offset: stored })),
    onMove: (listener) => void listeners.push(listener),
  }
}

function storedOffset(stored: unknown): number {
  const offset = (stored as { offset?: unknown } | undefined)?.offset
  return typeof offset === 'number' && Math.abs(Date.now() + offset) <= farthest ? offset : 0
}
