import { database } from 'wx-server-sdk'
import { documents, type Documents } from '../cloudfunctions/store/documents'

/** A collection by name, for the many documents that no door would ever write at once. Open the store first. */
export const bulk = <D extends { _id: string }>(name: string): Documents<D> =>
  documents<D>(database({ throwOnNotFound: false } as object), name)

/** So many a call keeps a request of ours under 3 MB. */
export const perCall = 1000

/** Parts of a list, each of at most `size`. */
export function* inParts<T>(list: readonly T[], size: number): Generator<T[]> {
  for (let from = 0; from < list.length; from += size) yield list.slice(from, from + size)
}
