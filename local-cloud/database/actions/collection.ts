import { type Action } from './action'

/** `createCollection()`. */
export const addCollection: Action = ({ store }, body) => {
  store.catalog.create(body.collectionName)
  return { rows: 0, scanned: 0, index: null }
}
