import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { faultsOf } from './screen'

const usual = { width: 390, height: 844 }
const narrow = { width: 320, height: 640 }

/** Someone with a browser of their own, who looks at every screen and keeps what went wrong. */
export class Visitor {
  /** Errors of the console, of the page and of its requests; empty when all went well. */
  readonly troubles: string[] = []
  #offline = false

  private constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
    private readonly url: string,
  ) {
    page.setDefaultTimeout(10_000)
    page.on('pageerror', (error) => this.troubles.push(error.message))
    page.on('console', (line) => {
      if (line.type() === 'error' && !(this.#offline && line.text().includes('ERR_INTERNET_DISCONNECTED')))
        this.troubles.push(line.text())
    })
  }

  static async arrive(browser: Browser, url: string, openid: string): Promise<Visitor> {
    const context = await browser.newContext({ viewport: usual, hasTouch: true, locale: 'zh-CN' })
    await context.addCookies([{ name: 'local-cloud-who', value: openid, url }])
    return new Visitor(context, await context.newPage(), url)
  }

  /** Opens the app, or one of its pages, as by its address. */
  async open(route = ''): Promise<void> {
    await this.page.goto('about:blank')
    await this.page.goto(`${this.url}/${route && `#/${route}`}`)
  }

  /** What says this and can be seen: Taro keeps pages below the one on the screen. */
  saying(words: string | RegExp): Locator {
    return this.page.getByText(words).filter({ visible: true }).first()
  }

  async sees(words: string | RegExp): Promise<void> {
    await this.saying(words).waitFor()
  }

  async tap(what: string): Promise<void> {
    await (what.startsWith('#') ? this.page.locator(what).filter({ visible: true }) : this.saying(what)).tap()
  }

  /** A place of the tab bar. */
  async tab(name: '资讯' | '竞赛' | '我的'): Promise<void> {
    await this.page.locator('.weui-tabbar__item').filter({ hasText: name }).tap()
  }

  /** One of the answers below WeChat's questions and menus, as Taro draws them. */
  async answer(words: string): Promise<void> {
    const button = this.page.locator('.taro__modal, .taro__actionSheet').getByText(words, { exact: true })
    await button.tap()
    await this.page.locator('.taro__modal').waitFor({ state: 'hidden' })
  }

  async lose(): Promise<void> {
    this.#offline = true
    await this.context.setOffline(true)
  }

  async regain(): Promise<void> {
    await this.context.setOffline(false)
    this.#offline = false
  }

  /** Looks at the screen as it is, and how it would be on a narrow phone; what is wrong with it is kept. */
  async look(name: string): Promise<void> {
    await this.#judge(name, { sizes: true })
    await this.#resize(narrow)
    await this.#judge(`${name}, narrow`, { sizes: false })
    await this.#resize(usual)
  }

  async #judge(name: string, what: { sizes: boolean }): Promise<void> {
    const faults = await this.page.evaluate(faultsOf, what)
    this.troubles.push(...faults.map((fault) => `${name}: ${fault}`))
  }

  /** The page sizes its words by the width of the window, a moment after that changes. */
  async #resize(size: typeof usual): Promise<void> {
    const before = await this.page.evaluate(() => getComputedStyle(document.documentElement).fontSize)
    await this.page.setViewportSize(size)
    await this.page.waitForFunction(
      (was) => getComputedStyle(document.documentElement).fontSize !== was,
      before,
    )
  }

  async leave(): Promise<void> {
    await this.context.close()
  }
}
