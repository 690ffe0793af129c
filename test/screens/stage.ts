import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import type { District } from '../support/district'
import { fontSheet } from './font'
import type { Look } from './looks'
import { Member } from './member'
import { hour } from './odd-contests'

/** What a screen is led to its state with: a phone in a browser, and its owner's other phone. */
export class Stage {
  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    readonly district: District,
    readonly me: Member,
    private readonly scale: number,
    private readonly done: Map<string, Promise<unknown>>,
  ) {}

  static async open(browser: Browser, district: District, openid: string, more: Opening): Promise<Stage> {
    const { width, height } = more
    const context = await browser.newContext({
      viewport: { width, height },
      deviceScaleFactor: more.density ?? 2,
      hasTouch: true,
      reducedMotion: 'reduce',
      colorScheme: 'light',
    })
    // The helper that tsx writes into functions; a page doesn't have it.
    await context.addInitScript('globalThis.__name = (one) => one')
    await context.addInitScript(addSheet, fontSheet)
    await context.addCookies([{ name: 'local-cloud-who', value: openid, url: district.cloud.url }])
    district.cloud.clock.moveTo(hour)
    // The SDK of this process talks to the cloud that is named last.
    Object.assign(process.env, district.cloud.sdkEnvironment())
    const page = await context.newPage()
    page.setDefaultTimeout(15_000)
    const me = new Member(district, openid, openid)
    return new Stage(page, context, district, me, more.scale, more.done)
  }

  /** Does something once for all looks of a screen. */
  once<T>(what: () => Promise<T>): Promise<T> {
    const found = this.done.get(this.me.openid) ?? what()
    this.done.set(this.me.openid, found)
    return found as Promise<T>
  }

  /** Opens a page as a link does, and waits until it shows these words. */
  async go(place: string, words: string): Promise<void> {
    await this.page.goto(`${this.district.cloud.url}/?scale=${this.scale}#${place}`)
    await this.sees(words)
  }

  async sees(words: string): Promise<void> {
    await this.words(words).first().waitFor()
  }

  /** Taps what says these words, the topmost one. */
  async tap(words: string): Promise<void> {
    await this.words(words).last().click()
  }

  async tapOn(selector: string): Promise<void> {
    await this.page.locator(selector).locator('visible=true').last().click()
  }

  /** Scrolls to the end until what leads to more is gone. */
  async scrollsPast(words: string): Promise<void> {
    await this.page.waitForFunction((sought) => {
      const page = [...document.querySelectorAll('.taro_page')].find((one) => one.checkVisibility())
      // Up a little and down again: what listens for the end hears only of moves.
      page?.scrollBy(0, page.scrollTop + page.clientHeight < page.scrollHeight - 1 ? page.scrollHeight : -400)
      return !page?.textContent?.includes(sought)
    }, words)
  }

  words(words: string): Locator {
    return this.page.getByText(words).locator('visible=true')
  }

  /** From now on no question reaches the cloud. */
  async losesNetwork(): Promise<void> {
    await this.page.route('**/_/call/**', (route) => route.abort('internetdisconnected'))
  }

  /** The district's hour, in ms from the hour of every screen. */
  itIs(later: number): void {
    this.district.cloud.clock.moveTo(hour + later)
  }

  /** Another light, another phone; then waits until nothing moves or is on its way. */
  async turnsTo({ dark, width, height }: Look): Promise<void> {
    await this.page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' })
    await this.page.setViewportSize({ width, height })
    await this.page.waitForFunction((wanted) => innerWidth === wanted, width)
    await this.page.evaluate(() => document.fonts.ready.then(() => undefined))
    await this.page.waitForFunction(isStill)
  }

  close(): Promise<void> {
    return this.context.close()
  }
}

interface Opening {
  width: number
  height: number
  scale: number
  /** Dots of a picture for each px. */
  density?: number | undefined
  done: Map<string, Promise<unknown>>
}

function addSheet(sheet: string): void {
  addEventListener('DOMContentLoaded', () => {
    const style = document.createElement('style')
    style.textContent = sheet
    document.head.append(style)
  })
}

function isStill(): boolean {
  const isSeen = (one: Element) => one.checkVisibility()
  const pictures = [...document.images].filter((one) => isSeen(one) && one.src)
  const coming = [...document.querySelectorAll('[class*="Skeleton"]')].filter(isSeen)
  const moving = document.getAnimations().filter(({ playState }) => playState === 'running')
  return pictures.every(({ complete }) => complete) && coming.length === 0 && moving.length === 0
}
