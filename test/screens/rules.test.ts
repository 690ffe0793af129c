import type { Browser, Page } from 'playwright-core'
import { launchChrome } from '../support/browser/chrome'
import { faultsOf } from './rules'

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launchChrome()
  page = await browser.newPage({ viewport: { width: 375, height: 700 } })
})
afterAll(() => browser.close())

/** What the judge says of a screen of 375 px, where 20 px are 40 rpx. */
async function judge(body: string): Promise<string[]> {
  await page.setContent(
    `<html lang="zh-CN" style="font-size: 20px"><title>t</title><body style="margin: 0; background: #fff"><main>${body}</main>`,
  )
  return faultsOf(page)
}

test('a good screen has no fault', async () => {
  const button = '<button style="width: 88px; height: 44px; font-size: 16px; color: #211c18">交卷</button>'
  expect(await judge(`<p style="font-size: 12px; color: #665e57">正文</p>${button}`)).toEqual([])
})

test.each([
  ['small print', '<p style="font-size: 11px">正文</p>', '22.0 rpx'],
  ['pale words', '<p style="color: #888">正文</p>', 'contrast of 3.5'],
  [
    'pale words under a veil',
    '<p style="color: #000; background: rgba(0, 0, 0, 0.6)">正文</p>',
    'contrast of',
  ],
  ['words beyond the side', '<p style="white-space: nowrap; width: 900px">正文</p>', 'moves sideways'],
  [
    'words cut by a box',
    '<p style="overflow: hidden; width: 20px; white-space: nowrap">很长的正文</p>',
    'is cut off',
  ],
  ['half a line', '<p style="overflow: hidden; height: 9px; line-height: 24px">正文</p>', 'is cut off'],
  ['a small target', '<a href="#x" style="display: block; height: 43px">正文</a>', '375.0 x 43.0 px'],
  ['a picture without words', '<img src="data:," width="50" height="50">', 'axe, image-alt'],
  ['a glyph that the font lacks', '<p>\u{1d11e}</p>', 'the test’s font has no'],
])('%s is a fault', async (_what, body, said) => {
  const faults = await judge(body)
  expect(faults.join('\n').replaceAll("'", '’')).toContain(said)
})
