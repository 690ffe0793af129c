import Taro from '@tarojs/taro'

const prefix = 'xczg.'

/** One thing kept on this phone. What cannot be read or written is treated as not there. */
export interface Kept<T> {
  read(): T | null
  write(value: T): void
  forget(): void
}

/** A place on the phone for `name`; a new `version` leaves old values behind, `fits` refuses broken ones. */
export function kept<T>(name: string, version: number, fits: (value: unknown) => boolean): Kept<T> {
  const key = `${prefix}${name}.${String(version)}`
  return {
    read: () => {
      const value = quietly(() => Taro.getStorageSync<unknown>(key))
      return fits(value) ? (value as T) : null
    },
    write: (value) => {
      quietly(() => {
        Taro.setStorageSync(key, value)
      })
    },
    forget: () => {
      quietly(() => {
        Taro.removeStorageSync(key)
      })
    },
  }
}

/** Takes everything of ours off this phone but what is named so: how it shows words has nothing to do with who reads. */
export function forgetAll(but: readonly string[]): void {
  const keys = quietly(() => Taro.getStorageInfoSync().keys) ?? []
  const stays = (key: string) => but.some((name) => key.startsWith(`${prefix}${name}.`))
  for (const key of keys)
    if (key.startsWith(prefix) && !stays(key))
      quietly(() => {
        Taro.removeStorageSync(key)
      })
}

/** For values whose shape the contract promises: it only grows, so an older one still fits. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const isListOfText = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')

/** A full or broken storage must never stop a member from reading or answering. */
function quietly<T>(work: () => T): T | null {
  try {
    return work()
  } catch {
    return null
  }
}
