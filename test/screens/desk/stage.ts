import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import type { Role } from '../../../domain/staff'
import { signIn } from '../../support/desk-browser'
import type { District } from '../../support/district'
import { appoint, type ScopeName } from '../../support/staff'
import { fontSheet } from '../font'
import { Member } from '../member'
import { hour } from '../odd-contests'

export interface DeskSize {
  name: string
  width: number
  height: number
}

/** What offices have: a usual screen, and an old small one. */
export const deskSizes: DeskSize[] = [
  { name: 'desk-1440', width: 1440, height: 900 },
  { name: 'desk-1024', width: 1024, height: 768 },
]

/** Somebody of staff before a PC, and the district behind it. */
export class DeskStage {
  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    readonly district: District,
    readonly openid: string,
  ) {}

  /** Without grants nobody is signed in. */
  static async open(
    browser: Browser,
    district: District,
    openid: string,
    grants: [Role, ScopeName][] | null,
  ): Promise<DeskStage> {
    const context = await browser.newContext({
      viewport: deskSizes[0] ?? null,
      reducedMotion: 'reduce',
      acceptDownloads: true,
    })
    await context.addInitScript('globalThis.__name = (one) => one')
    await context.addInitScript(addSheet, fontSheet)
    district.cloud.clock.moveTo(hour)
    // The SDK of this process talks to the cloud that is named last.
    Object.assign(process.env, district.cloud.sdkEnvironment())
    const page = await context.newPage()
    page.setDefaultTimeout(15_000)
    const stage = new DeskStage(page, context, district, openid)
    if (grants) await stage.signsIn(grants)
    return stage
  }

  private async signsIn(grants: [Role, ScopeName][]): Promise<void> {
    const { district, openid, page } = this
    await new Member(district, openid, openid).isCalled('王秀兰')
    await appoint(district, openid, ['writer', 'district'])
    const userAgent = await page.evaluate(() => navigator.userAgent)
    const [name = '', value = ''] = (await signIn(district, openid, userAgent)).cookie.split('=')
    await this.context.addCookies([{ name, value, url: district.cloud.url }])
    // Rights count as they are now, not as they were when somebody came.
    await appoint(district, openid, ...grants)
  }

  /** Opens a page of the desk and waits until it shows these words. */
  async go(path: string, words: string | RegExp): Promise<void> {
    await this.page.goto(`${this.district.cloud.url}/desk${path}`)
    await this.sees(words)
  }

  async sees(words: string | RegExp): Promise<void> {
    await this.words(words).first().waitFor()
  }

  words(words: string | RegExp): Locator {
    return this.page.getByText(words).locator('visible=true')
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name }).locator('visible=true').last().click()
  }

  /** From now on no question reaches the cloud. */
  async losesNetwork(): Promise<void> {
    await this.page.route('**/desk-api', (route) => route.abort('internetdisconnected'))
  }

  async turnsTo({ width, height }: DeskSize): Promise<void> {
    await this.page.setViewportSize({ width, height })
    await this.page.waitForFunction((wanted) => innerWidth === wanted, width)
    await this.page.evaluate(() => document.fonts.ready.then(() => undefined))
    // What fades in or out is pale for a moment, and a message goes by itself.
    await this.page.waitForFunction(() => document.querySelector('.t-message') === null)
    await this.page.waitForFunction(() =>
      document
        .getAnimations()
        .every(
          ({ playState, effect }) => playState !== 'running' || effect?.getTiming().iterations === Infinity,
        ),
    )
  }

  close(): Promise<void> {
    return this.context.close()
  }
}

function addSheet(sheet: string): void {
  addEventListener('DOMContentLoaded', () => {
    const style = document.createElement('style')
    style.textContent = sheet
    document.head.append(style)
  })
}
