import { encode } from 'uqr'
import { withRequestId, refuse } from './errors'
import { drawPng } from './png'

export interface CodeParts {
  now(): number
  pages: readonly string[] | undefined
  /** Where the web app has its pages: `http://127.0.0.1:8700/#/`. */
  pageRoot(): string
}

/** Digits, letters and these, at most 32: what WeChat lets a scene be. */
const scenes = /^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]{1,32}$/
/** Without a slash before it, and without a query: that is the scene's part. */
const paths = /^[A-Za-z0-9_-]+(\/[A-Za-z0-9_-]+)*$/
const versions: readonly unknown[] = ['release', 'trial', 'develop']
/** Light dots around a code, by its norm. */
const quiet = 4

/**
 * `wxacode.getUnlimited`: a picture, or WeChat's refusal as JSON. WeChat draws its round code, which only WeChat reads; here it
 * is a QR code of the web app's page with the same `scene`, so that a phone's camera opens it.
 */
export function answerCode(
  { now, pages, pageRoot }: CodeParts,
  asked: Record<string, unknown>,
): string | Buffer {
  const { scene, page = '', check_path = true, env_version = 'release', width = 430 } = asked
  const refused = (kind: 'scene' | 'page' | 'arguments') => JSON.stringify(withRequestId(refuse(kind), now()))
  if (typeof scene !== 'string' || !scenes.test(scene)) return refused('scene')
  if (!versions.includes(env_version) || typeof width !== 'number' || width < 280 || width > 1280)
    return refused('arguments')
  if (typeof page !== 'string' || (page !== '' && !paths.test(page))) return refused('page')
  if (page !== '' && check_path !== false && pages && !pages.includes(page)) return refused('page')
  const { size, data } = encode(`${pageRoot()}${page}?scene=${encodeURIComponent(scene)}`, {
    ecc: 'Q',
    border: quiet,
  })
  return drawPng(data, Math.max(1, Math.floor(width / size)))
}
