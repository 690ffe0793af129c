import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

export const screen = { width: 390, height: 844 }
const rpx = screen.width / 750

/** WeChat's own elements before anybody styles them, and the frame around a page. */
export const usualStyles = `
html, body { margin: 0; min-height: 100% }
wx-view, wx-scroll-view, wx-picker, input { display: block }
wx-scroll-view { overflow: auto }
wx-text { white-space: pre-wrap }
input { width: 100%; border: 0; padding: 0; background: none; font: inherit }
img { width: 320px; height: 240px }
img[mode=aspectFill] { object-fit: cover }
[hidden] { display: none !important }
#tabs, #window { position: fixed; z-index: 1000; inset: auto 0 0; background: #fff; color: #000 }
#tabs { display: flex; justify-content: space-around; min-height: 50px }
#window { padding: 24px; max-height: 90%; overflow: auto; box-sizing: border-box }
button { min-height: 44px; min-width: 44px }
#toast { position: fixed; z-index: 1001; inset: 40% 0 auto; text-align: center; pointer-events: none }
`

/** A style sheet with what it imports, in pixels of the screen. */
export function stylesOf(root: string, file: string): string {
  const text = readFileSync(join(root, file), 'utf8')
  const whole = text.replaceAll(/@import\s+"([^"]+)";?/g, (_, from: string) =>
    stylesOf(root, join(dirname(file), from)),
  )
  return whole.replaceAll(/(-?[\d.]+)rpx/g, (_, size: string) => `${String(Number(size) * rpx)}px`)
}
