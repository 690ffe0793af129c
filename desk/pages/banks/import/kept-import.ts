import type { Importing } from './state'

/** Imports that are under way on this PC, by person and bank: too large for the browser's small store. */
const databaseName = 'desk-banks'
const store = 'imports'

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, 1)
    request.onupgradeneeded = () => request.result.createObjectStore(store)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('no store'))
  })
}

async function within<T>(
  mode: IDBTransactionMode,
  work: (all: IDBObjectStore) => IDBRequest<T>,
): Promise<T | null> {
  try {
    const database = await open()
    const request = work(database.transaction(store, mode).objectStore(store))
    return await new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error ?? new Error('not kept'))
    }).then((value) => {
      database.close()
      return value as T
    })
  } catch {
    // A full or forbidden store keeps nothing; the work goes on.
    return null
  }
}

export const keepImport = (key: string, state: Importing): Promise<unknown> =>
  within('readwrite', (all) => all.put(state, key))

export const keptImport = async (key: string): Promise<Importing | null> =>
  (await within<Importing | undefined>(
    'readonly',
    (all) => all.get(key) as IDBRequest<Importing | undefined>,
  )) ?? null

export const forgetImport = (key: string): Promise<unknown> => within('readwrite', (all) => all.delete(key))
