import { database } from 'wx-server-sdk'
import { documents, type Documents } from '../cloudfunctions/store/documents'

/** A collection by name, for the many documents that no door would ever write at once. Open the store first. */
export const bulk = <D extends { _id: string }>(name: string): Documents<D> =>
  documents<D>(database({ throwOnNotFound: false } as object), name)

/** So many a call keeps a request of ours under 3 MB. */
export const perCall = 1000
