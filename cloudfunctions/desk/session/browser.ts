import { createHash } from 'node:crypto'
import type { Browser } from '../../kernel/browser'

const hash = (text: string): string => createHash('sha256').update(text).digest('base64url')

/** What the browser keeps for itself: 256 bits of chance. */
export const makeSecret = (random: () => string): string =>
  createHash('sha256').update(random()).update(random()).digest('base64url')

/** What is stored of a secret. */
export const secretHash = (secret: string): string => hash(`kept:${secret}`)

/** By this a browser is known again: a cookie that turns up in another is worth nothing. */
export const markOf = ({ userAgent }: Browser): string => hash(`browser:${userAgent}`)
