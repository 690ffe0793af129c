/** Holds what a page shows and tells the page when that changes; in the form that `useSyncExternalStore` takes. */
export class Watched<View extends object> {
  private readonly listeners = new Set<() => void>()

  constructor(private view: View) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  readonly get = (): View => this.view

  set(view: View): void {
    const names = Object.keys(view) as (keyof View)[]
    if (names.every((name) => view[name] === this.view[name])) return
    this.view = view
    this.listeners.forEach((listener) => {
      listener()
    })
  }
}
