export function onNetworkBack(listener: () => void): () => void {
  addEventListener('online', listener)
  return () => {
    removeEventListener('online', listener)
  }
}
