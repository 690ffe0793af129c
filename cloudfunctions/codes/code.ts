import { createHash, timingSafeEqual } from 'node:crypto'

/** Without letters that look like figures, and without U, so that no code spells a word that offends. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const length = 16

/** How long a one-time code lasts, ms. */
export const codeLasts = 24 * 3600_000

/** A code of 80 bits in four groups, from an unguessable text. */
export function makeCode(random: () => string): string {
  const bytes = createHash('sha256').update(random()).update(random()).digest()
  return lettersOf(bytes, length).replace(/(.{4})(?!$)/g, '$1-')
}

/** So many letters of a code, from chance. */
export const lettersOf = (bytes: Buffer, count: number): string =>
  Array.from(bytes.subarray(0, count), (byte) => letters[byte % letters.length]).join('')

/** A code as it is meant: small letters, blanks and look-alikes are no mistake. */
export const tidyCode = (typed: string): string =>
  typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')

export const isCode = (tidied: string): boolean => isCodeOf(tidied, length)

export const isCodeOf = (tidied: string, count: number): boolean =>
  tidied.length === count && [...tidied].every((letter) => letters.includes(letter))

/** What is stored of a code. 80 bits of chance can't be tried out, so the hash needs neither salt nor key. */
export const hashOf = (code: string): string =>
  createHash('sha256').update(tidyCode(code)).digest('base64url')

/** Compares in the same time whatever is different. */
export const sameHash = (a: string, b: string): boolean =>
  timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest())
