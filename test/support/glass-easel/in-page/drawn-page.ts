import { draw } from './engine'

/** What WeChat calls on a page. */
interface PageInstance {
  onLoad?(query: Record<string, string>): void
  onShow?(): void
  onReady?(): void
  onHide?(): void
  onUnload?(): void
}

/** A page of the app, on the screen or below another one. */
export class DrawnPage {
  readonly instance: PageInstance
  readonly #element = document.createElement('div')
  readonly #root

  constructor(
    readonly route: string,
    query: Record<string, string>,
  ) {
    document.querySelector('#phone')?.append(this.#element)
    this.#root = draw(route, this.#element)
    this.instance = this.#root.get() as PageInstance
    Object.assign(this.instance, { route, __route__: route, options: query })
    this.instance.onLoad?.(query)
    this.instance.onShow?.()
    this.instance.onReady?.()
  }

  show(): void {
    this.#element.hidden = false
    this.instance.onShow?.()
  }

  hide(): void {
    this.#element.hidden = true
    this.instance.onHide?.()
  }

  unload(): void {
    this.instance.onUnload?.()
    this.#root.release()
    this.#element.remove()
  }
}
