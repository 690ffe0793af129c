import type { Browser, BrowserContext, Page } from 'playwright-core'
import { resolve } from 'node:path'
import { openDistrict, type District } from '../district'
import { launchChrome } from './chrome'
import { openidOf } from './town'
import { Visitor } from './visitor'

/** A PC at the desk, which keeps what went wrong. */
export class Clerk {
  readonly troubles: string[] = []

  private constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
    private readonly url: string,
  ) {
    page.setDefaultTimeout(15_000)
    page.on('pageerror', (error) => this.troubles.push(error.message))
  }

  static async arrive(browser: Browser, url: string): Promise<Clerk> {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      acceptDownloads: true,
    })
    return new Clerk(context, await context.newPage(), url)
  }

  async open(path = '/'): Promise<void> {
    await this.page.goto(`${this.url}/desk${path}`)
  }

  async sees(words: string | RegExp): Promise<void> {
    await this.page.getByText(words).filter({ visible: true }).first().waitFor()
  }

  async press(name: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name }).filter({ visible: true }).last().click()
  }

  leave(): Promise<void> {
    return this.context.close()
  }
}

/** An empty district with the app for members and the desk for staff, and a browser. */
export async function openOffice() {
  const starting = launchChrome()
  const dist = (name: string) => resolve(__dirname, '../../../dist', name)
  const district: District = await openDistrict(Date.now(), {
    site: dist('h5'),
    folders: { '/desk': dist('desk') },
  })
  const browser = await starting
  return {
    district,
    phone: (name: string) => Visitor.arrive(browser, district.cloud.url, openidOf(name)),
    clerk: () => Clerk.arrive(browser, district.cloud.url),
    async leave() {
      await browser.close()
      await district.stop()
    },
  }
}

export type Office = Awaited<ReturnType<typeof openOffice>>

/** Into the one field of the phone's page. */
export const typeInto = ({ page }: Visitor, text: string): Promise<void> =>
  page.locator('input').filter({ visible: true }).first().fill(text)

/** The phone agrees to the browser that shows a code. */
export async function letIn(clerk: Clerk, phone: Visitor): Promise<void> {
  await clerk.open()
  const code = await clerk.page.getByText(/输入 \w{4}-\w{4}/).textContent()
  const number = await clerk.page.getByText(/手机上会显示数字/).textContent()
  await phone.open('packages/staff/home/index')
  await typeInto(phone, /\w{4}-\w{4}/.exec(code ?? '')?.[0] ?? '')
  await phone.tap('下一步')
  await phone.sees(/\d\d/.exec(number ?? '')?.[0] ?? 'no number')
  await phone.tap('数字一样，同意登录')
  await phone.sees('已同意')
}
