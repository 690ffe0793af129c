import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const weights = [400, 500, 600]

/** Where the local cloud serves the font's files. */
export const fontPlace = '/test-font'
export const fontFolder = dirname(require.resolve('@fontsource/noto-sans-sc/package.json'))

const sheets = weights.map((weight) => readFileSync(join(fontFolder, `${weight}.css`), 'utf8')).join('\n')

/** A Chinese font under the name that the product's own sheet asks for, so that nothing of the product is changed. */
export const fontSheet = sheets
  .replaceAll("'Noto Sans SC'", "'PingFang SC'")
  .replaceAll('url(./files/', `url(${fontPlace}/files/`)
  .replaceAll('font-display: swap', 'font-display: block')

const ranges = [...sheets.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].map(
  ([, from = '', to = from]) => [parseInt(from, 16), parseInt(to, 16)] as const,
)

/** The characters that the font doesn't have: they would be drawn by whatever this machine has. */
export const withoutGlyph = (text: string): string[] =>
  [...new Set(text)].filter((char) => {
    const code = char.codePointAt(0) ?? 0
    return code > 0x20 && !ranges.some(([from, to]) => code >= from && code <= to)
  })
