import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ShownPage } from './page'
import { dist, load, render } from './simulator'
import { wxCalls, WxError } from './wx-calls'
import type { Windows } from './windows'

interface AppFile {
  pages: string[]
  subPackages: { root: string; pages: string[] }[]
  tabBar: { list: { pagePath: string }[] }
}

const mostPages = 10

/** The pages of the running app, and WeChat's rules for going from one to another. */
export class Stack {
  readonly pages: ShownPage[] = []
  readonly #loaded = new Map<string, string>()
  readonly #tabs = new Map<string, ShownPage>()
  readonly #routes: Set<string>
  readonly #tabRoutes: Set<string>
  /** What is asked before a page is left: it belongs to the page that wanted it, not to one above. */
  readonly #leaving = new WeakMap<ShownPage, string>()

  constructor(private readonly windows: Windows) {
    const file = JSON.parse(readFileSync(join(dist, 'app.json'), 'utf8')) as AppFile
    const inPackages = file.subPackages.flatMap(({ root, pages }) => pages.map((page) => join(root, page)))
    this.#routes = new Set([...file.pages, ...inPackages])
    this.#tabRoutes = new Set(file.tabBar.list.map(({ pagePath }) => pagePath))
  }

  get top(): ShownPage | undefined {
    return this.pages.at(-1)
  }

  wx() {
    return wxCalls({
      navigateTo: ({ url }) => {
        const to = this.#address('navigateTo', url)
        if (this.#tabRoutes.has(to.route)) throw new WxError('navigateTo', 'can not navigateTo a tabbar page')
        if (this.pages.length >= mostPages) throw new WxError('navigateTo', 'webview count limit exceed')
        this.top?.instance.onHide?.()
        this.pages.push(this.#open(to.route, to.query))
      },
      redirectTo: ({ url }) => {
        const to = this.#address('redirectTo', url)
        if (this.#tabRoutes.has(to.route)) throw new WxError('redirectTo', 'can not redirectTo a tabbar page')
        this.#leaveTo(this.pages.length - 1)
        this.pages.push(this.#open(to.route, to.query))
      },
      switchTab: ({ url }) => {
        const { route } = this.#address('switchTab', url)
        if (!this.#tabRoutes.has(route)) throw new WxError('switchTab', 'can not switch to no-tabBar page')
        this.#switchTo(route)
      },
      reLaunch: ({ url }) => {
        const to = this.#address('reLaunch', url)
        this.start(to.route, to.query)
      },
      navigateBack: ({ delta = 1 }) => this.back(Number(delta)),
      enableAlertBeforeUnload: ({ message }) => {
        if (this.top) this.#leaving.set(this.top, String(message))
      },
      disableAlertBeforeUnload: () => {
        if (this.top) this.#leaving.delete(this.top)
      },
    })
  }

  /** Empties the stack and opens a page in it. */
  start(route: string, query: Record<string, string> = {}): void {
    this.#leaveTo(0)
    this.#tabs.forEach((tab) => tab.unload())
    this.#tabs.clear()
    if (this.#tabRoutes.has(route)) this.#switchTo(route)
    else this.pages.push(this.#open(route, query))
  }

  /** Back, by the app or by the arrow at the top; a page that asked for it is left only after a question. */
  async back(delta = 1): Promise<void> {
    if (this.pages.length < 2) throw new WxError('navigateBack', 'cannot navigate back at first page.')
    const question = this.top && this.#leaving.get(this.top)
    if (question !== undefined && !(await this.windows.ask('', question))) return
    this.#leaveTo(Math.max(1, this.pages.length - delta))
    this.top?.instance.onShow?.()
  }

  #open(route: string, query: Record<string, string> = {}): ShownPage {
    const id = this.#loaded.get(route) ?? load(route)
    this.#loaded.set(route, id)
    return new ShownPage(route, query, render(id))
  }

  #switchTo(route: string): void {
    const [tab] = this.pages
    if (this.pages.length === 1 && tab?.route === route) return
    if (this.pages.length === 1) tab?.instance.onHide?.()
    this.#leaveTo(1)
    this.pages.length = 0
    const known = this.#tabs.get(route)
    const shown = known ?? this.#open(route)
    this.#tabs.set(route, shown)
    this.pages.push(shown)
    known?.instance.onShow?.()
  }

  /** Unloads what lies above; a tab's page stays for the next time. */
  #leaveTo(length: number): void {
    for (const page of this.pages.splice(length).reverse()) {
      if (this.#tabs.get(page.route) !== page) page.unload()
    }
  }

  /** A page's file name and its query as WeChat hands it over: nothing decoded. */
  #address(name: string, url: unknown) {
    const [path = '', query = ''] = String(url).split('?')
    const route = path.replace(/^\//, '')
    if (!path.startsWith('/') || !this.#routes.has(route))
      throw new WxError(name, `page "${path}" is not found`)
    const pairs = query.split('&').filter(Boolean)
    return { route, query: Object.fromEntries(pairs.map((pair) => pair.split('=') as [string, string])) }
  }
}
