import type { Store } from '../../cloudfunctions/store'

type Call = (...given: unknown[]) => unknown

/** A store that notes when somebody waits for it. Waits that overlap count once. */
export function watchStore(store: Store): { store: unknown; ownTime(whole: number): number } {
  let waiting = 0
  let since = 0
  let waited = 0
  const begin = () => {
    if (waiting++ === 0) since = performance.now()
  }
  const end = () => {
    if (--waiting === 0) waited += performance.now() - since
  }
  const watched =
    (call: Call): Call =>
    (...given) => {
      begin()
      return Promise.resolve(call(...given)).finally(end)
    }
  const nouns = Object.entries(store).map(([noun, calls]) => [
    noun,
    Object.fromEntries(
      Object.entries(calls as Record<string, Call>).map(([name, call]) => [name, watched(call)]),
    ),
  ])
  return { store: Object.fromEntries(nouns), ownTime: (whole) => whole - waited }
}
