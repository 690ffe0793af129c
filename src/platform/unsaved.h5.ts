/** A browser shows its own words, and only when the page itself is left. */
export function warnBeforeLeaving(_message: string): () => void {
  const warn = (event: BeforeUnloadEvent) => {
    event.preventDefault()
  }
  addEventListener('beforeunload', warn)
  return () => {
    removeEventListener('beforeunload', warn)
  }
}
