import { pieceAt, type PageInstance, type Piece, type Rendered } from './simulator'
import { settle, until } from './until'

/** What drawing a page has cost so far. */
export interface Cost {
  setData: number
  bytes: number
  nodes: number
}

/** One page of the app, on the screen or below another one. */
export class ShownPage {
  readonly instance: PageInstance
  readonly #rendered: Rendered
  readonly #root = document.createElement('div')
  readonly #drawn = { setData: 0, bytes: 0 }

  constructor(
    readonly route: string,
    query: Record<string, string>,
    rendered: Rendered,
  ) {
    this.#rendered = rendered
    this.instance = rendered.instance
    document.body.append(this.#root)
    rendered.attach(this.#root)
    this.#countDrawing()
    Object.assign(this.instance, { route, __route__: route, options: query })
    this.instance.onLoad(query)
    this.instance.onShow?.()
    this.instance.onReady?.()
  }

  unload(): void {
    this.instance.onUnload?.()
    this.#rendered.detach()
    this.#root.remove()
  }

  text(): string {
    return this.#root.textContent.replaceAll('\u00a0', ' ')
  }

  cost(): Cost {
    return { ...this.#drawn, nodes: this.#root.querySelectorAll('*').length }
  }

  /** Waits for words on this page. */
  async says(words: string): Promise<void> {
    await until(
      () => this.text().includes(words),
      () => `“${words}” on ${this.route}, which says: ${this.text()}`,
    )
  }

  /** Taps what carries these words, or what has this `#id`, once it is there. */
  async tap(what: string): Promise<void> {
    const piece = await this.#find(what)
    piece.dispatchEvent('touchstart')
    piece.dispatchEvent('touchend')
    await settle()
  }

  /** Types into a field, or chooses in it: the only one of a kind, or the one with this `#id`. */
  async enter(what: string, value: string | number): Promise<void> {
    const field = await until(() => this.#field(what), `${what} on ${this.route}`)
    const event = field.matches('wx-picker') ? 'change' : 'input'
    pieceAt(this.#rendered, field).dispatchEvent(event, { detail: { value } })
    await settle()
  }

  /** Presses a button of WeChat's own, found by its words: what `does` gives is the event's detail. */
  async press(what: string, openType: string, does: (id: string) => unknown): Promise<void> {
    const { dom } = await this.#find(what)
    const button = dom.closest<HTMLElement>('wx-button')
    const node = nodeOf(this.instance.data, button?.dataset['sid'])
    if (!button || !node || !Object.values(node).includes(openType))
      throw new Error(`“${what}” is no button for ${openType}`)
    const detail = (await does(String(node['uid'] ?? node['sid']))) ?? {}
    pieceAt(this.#rendered, button).dispatchEvent(openType.toLowerCase(), { detail })
    await settle()
  }

  #field(what: string): Element | null {
    return what.startsWith('#')
      ? (this.#rendered.querySelector(what)?.dom ?? null)
      : this.#root.querySelector(`wx-${what}`)
  }

  has(what: string): boolean {
    return this.#look(what) !== null
  }

  /** What is written in the thing with this `#id`. */
  textOf(id: string): string {
    return this.#rendered.querySelector(id)?.dom.textContent ?? ''
  }

  /** The elements with a class of a style sheet: `Story__row` for `.row` in Story.module.scss. */
  all(style: string): Element[] {
    const [sheet, name] = style.split('__')
    return [...this.#root.querySelectorAll(`[class*="${sheet}-module__${name}___"]`)]
  }

  #find(what: string): Promise<Piece> {
    return until(
      () => this.#look(what),
      () => `${what} on ${this.route}, which says: ${this.text()}`,
    )
  }

  #look(what: string): Piece | null {
    if (what.startsWith('#')) {
      const named = this.#rendered.querySelector(what)?.dom
      return named ? pieceAt(this.#rendered, innermost(named)) : null
    }
    const carrying = [...this.#root.querySelectorAll('*')].filter(({ textContent }) =>
      textContent.includes(what),
    )
    // The innermost, and of several the one that says nothing else.
    const inmost = carrying.filter((one) => !carrying.some((other) => other !== one && one.contains(other)))
    const found = inmost.find(({ textContent }) => textContent.trim() === what) ?? inmost[0]
    return found ? pieceAt(this.#rendered, found) : null
  }

  #countDrawing(): void {
    const { instance } = this
    const draw = instance.setData
    instance.setData = (data, told) => {
      this.#drawn.setData += 1
      this.#drawn.bytes += Buffer.byteLength(JSON.stringify(data))
      draw.call(instance, data, told)
    }
  }
}

/** What a finger meets first. */
function innermost(element: Element): Element {
  return element.firstElementChild ? innermost(element.firstElementChild) : element
}

/** What a page's data says of one thing in it: the simulator keeps no `open-type`. */
function nodeOf(data: unknown, sid: string | undefined): Record<string, unknown> | null {
  if (typeof data !== 'object' || data === null) return null
  const node = data as Record<string, unknown>
  if (node['sid'] === sid) return node
  for (const part of Object.values(node)) {
    const found = nodeOf(part, sid)
    if (found) return found
  }
  return null
}
