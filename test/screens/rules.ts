import axe from 'axe-core'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { withoutGlyph } from './font'
import { measure, type Measured } from './measure'

const least = { rpx: 24, px: 44, contrast: 4.5 }

/** What is wrong with what a page shows, one sentence each; nothing when it may be shown to a friend. */
export async function faultsOf(page: Page): Promise<string[]> {
  const seen = await page.evaluate(measure)
  return [...new Set([...lookAt(seen), ...(await askAxe(page))])]
}

/** The same of a page of the desk, which is read on a large screen and pointed at with a mouse. */
export async function faultsAtDesk(page: Page): Promise<string[]> {
  const { text, sideways } = await page.evaluate(measure)
  return [
    ...(sideways > 0 ? [`the page moves sideways by ${sideways} px`] : []),
    ...withoutGlyph(text).map((char) => `the test's font has no “${char}”`),
    ...(await askAxe(page)),
  ]
}

function lookAt({ text, sideways, words, targets }: Measured): string[] {
  const short = (said: string) => `“${said.length > 24 ? `${said.slice(0, 24)}…` : said}”`
  const round = (figure: number) => figure.toFixed(1)
  return [
    ...(sideways > 0 ? [`the page moves sideways by ${sideways} px`] : []),
    ...words.flatMap(({ text, cut }) => (cut === null ? [] : [`${short(text)} is cut off by ${cut}`])),
    ...words
      .filter(({ rpx }) => rpx < least.rpx - 0.05)
      .map(({ text, rpx }) => `${short(text)} is ${round(rpx)} rpx large, less than ${least.rpx}`),
    ...words
      .filter(({ contrast }) => contrast < least.contrast)
      .map(
        ({ text, contrast }) =>
          `${short(text)} has a contrast of ${contrast.toFixed(2)}, less than ${least.contrast}`,
      ),
    ...targets
      .filter(({ width, height }) => Math.min(width, height) < least.px - 0.1)
      .map(({ name, width, height }) => `${short(name)} is tapped on ${round(width)} x ${round(height)} px`),
    ...withoutGlyph(text).map((char) => `the test's font has no “${char}”`),
  ]
}

/** What axe calls serious or critical. */
async function askAxe(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  const { violations } = await page.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })')
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `axe, ${id}: ${help} (${target.join(' ')})`))
}
