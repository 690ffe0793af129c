import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { faultsOf } from '../browser/screen'
import type { District } from '../district'
import { hostPage } from './built'
import { screen } from './styles'

const home = 'http://mini-program.test/'
const picture = Buffer.from('R0lGODlhAQABAIAAAMLCwgAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==', 'base64')

/** Someone's phone with the built app in WeChat's own engine, drawn by a real browser and touched as a finger does. */
export class Phone {
  /** Errors of the console and of the page, and whatever wanted to leave the machine; empty when all went well. */
  readonly troubles: string[] = []

  private constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
    private readonly district: District,
  ) {
    page.setDefaultTimeout(10_000)
    page.on('pageerror', (error) => this.troubles.push(error.stack ?? error.message))
    page.on('console', (line) => {
      if (['error', 'warning'].includes(line.type())) this.troubles.push(line.text())
    })
  }

  static async start(browser: Browser, district: District, openid: string): Promise<Phone> {
    const context = await browser.newContext({ viewport: screen, hasTouch: true, locale: 'zh-CN' })
    const phone = new Phone(context, await context.newPage(), district)
    await phone.#connect(openid)
    await phone.page.addInitScript(`window.ahead = ${String(district.cloud.clock.offset())}`)
    await phone.page.goto(home)
    return phone
  }

  /** What says this and can be seen: pages below the one on the screen are hidden. */
  saying(words: string | RegExp): Locator {
    return this.page.getByText(words).filter({ visible: true }).first()
  }

  async sees(words: string | RegExp): Promise<void> {
    await this.saying(words).waitFor()
  }

  /** Taps what says this, or what has this `#id`; the engine writes the page's own name before an id. */
  async tap(what: string): Promise<void> {
    const named = this.page.locator(`[id$="--${what.slice(1)}"]`).filter({ visible: true })
    await (what.startsWith('#') ? named : this.saying(what)).tap()
  }

  /** The arrow at the top. */
  async back(): Promise<void> {
    await this.page.locator('#back').tap()
  }

  /** An answer in the window that WeChat has drawn over the page. */
  async answer(words: string): Promise<void> {
    await this.page.locator('#window').getByText(words, { exact: true }).tap()
  }

  async type(words: string): Promise<void> {
    await this.page.locator('input').filter({ visible: true }).first().pressSequentially(words)
  }

  /** Waits until a page is on the screen and says this; what then reaches beyond the screen's sides is kept. */
  async on(route: string, words: string): Promise<void> {
    await this.page.locator(`body[data-route="${route}"]`).waitFor()
    await this.sees(words)
    const faults = await this.page.evaluate(faultsOf, { sizes: false })
    this.troubles.push(...faults.map((fault) => `${route}: ${fault}`))
  }

  /** The member looks at something else for a moment. */
  async lookAway(): Promise<void> {
    await this.page.evaluate('lookAway()')
  }

  /** The phone's clock goes with the district's, which a test has moved. */
  async lookAtTheClock(): Promise<void> {
    await this.page.evaluate(`window.ahead = ${String(this.district.cloud.clock.offset())}`)
  }

  /** The page itself and the pictures in it come from here; the cloud is the real doors; nothing else is there. */
  async #connect(openid: string): Promise<void> {
    const { cloud } = this.district
    await this.page.exposeFunction('callCloud', (name: string, data: unknown) =>
      cloud.call(name, data, { openid }),
    )
    await this.page.exposeFunction('allowed', (templateId: string) => {
      cloud.wechat.grant(openid, templateId)
    })
    await this.context.route('**/*', async (route) => {
      const request = route.request()
      if (request.url() === home) await route.fulfill({ contentType: 'text/html', body: await hostPage() })
      else if (request.resourceType() === 'image')
        await route.fulfill({ contentType: 'image/gif', body: picture })
      else {
        this.troubles.push(`wanted ${request.url()}`)
        await route.abort()
      }
    })
  }
}
