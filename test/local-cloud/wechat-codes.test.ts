import { inflateSync } from 'node:zlib'
import { encode } from 'uqr'
import { cloudWith } from './host-support'
import { wechat } from './wechat-support'

const page = 'packages/contest/contest/index'
const cloud = cloudWith(['postman'], { wechat: { ...wechat, pages: [page] } })

interface Drawn {
  contentType?: string
  picture?: string
  errCode?: number
  errMsg?: string
}

async function ask(code: object): Promise<Drawn> {
  const outcome = await cloud().call('postman', { code }, { openid: 'o-zhao' })
  if (!outcome.ok) throw new Error(outcome.message)
  return outcome.result as Drawn
}

/** The middles of the dots of a picture that has so many in a row; dark is true. */
function dotsOf(picture: Buffer, dots: number): boolean[][] {
  const side = picture.readUInt32BE(16)
  const data = picture.indexOf('IDAT')
  const rows = inflateSync(picture.subarray(data + 4, data + 4 + picture.readUInt32BE(data - 4)))
  const perRow = 1 + Math.ceil(side / 8)
  const middle = (at: number) => Math.floor(((at + 0.5) * side) / dots)
  const bit = (x: number, y: number) => (rows[y * perRow + 1 + (x >> 3)]! >> (7 - (x & 7))) & 1
  return Array.from({ length: dots }, (_, y) =>
    Array.from({ length: dots }, (_, x) => bit(middle(x), middle(y)) === 0),
  )
}

test('a code is a picture that opens the web app’s page with the same scene', async () => {
  const { contentType, picture } = await ask({ scene: 'u.e-1a2b', page, width: 600 })
  expect(contentType).toBe('image/png')
  const expected = encode(`${cloud().url}/#/${page}?scene=u.e-1a2b`, { ecc: 'Q', border: 4 })
  const png = Buffer.from(picture!, 'base64')
  expect(dotsOf(png, expected.size)).toEqual(expected.data)
  expect(png.readUInt32BE(16)).toBeGreaterThan(500)
  expect(png.readUInt32BE(16)).toBeLessThanOrEqual(600)
})

test('a scene travels encoded, as it does to a mini-program', async () => {
  const { picture } = await ask({ scene: 'a=1&b', page })
  const expected = encode(`${cloud().url}/#/${page}?scene=a%3D1%26b`, { ecc: 'Q', border: 4 })
  expect(dotsOf(Buffer.from(picture!, 'base64'), expected.size)).toEqual(expected.data)
})

test.each([
  ['no scene', { page }, 40169],
  ['a scene of 33 characters', { page, scene: 'x'.repeat(33) }, 40169],
  ['a scene in Chinese', { page, scene: '食堂' }, 40169],
  ['a scene with a percent sign', { page, scene: 'a%20' }, 40169],
  ['a page with a slash before it', { page: `/${page}`, scene: 'a' }, 41030],
  ['a page with a query', { page: `${page}?id=1`, scene: 'a' }, 41030],
  ['a page that the app does not have', { page: 'pages/none/index', scene: 'a' }, 41030],
  ['a version that there is not', { page, scene: 'a', envVersion: 'beta' }, 40097],
  ['a width beyond the limit', { page, scene: 'a', width: 2000 }, 40097],
])('WeChat refuses %s', async (_, code, errCode) => {
  expect(await ask(code)).toMatchObject({ errCode })
})

test('a page that is not published yet passes when nobody wants it checked', async () => {
  expect(await ask({ page: 'pages/none/index', scene: 'a', checkPath: false })).toHaveProperty('picture')
})
