import { createHash } from 'node:crypto'
import { isCodeOf, lettersOf, tidyCode } from '../../codes/code'

const length = 8

/** The code that a browser shows follows from its secret: a second window of it shows the same. */
export const codeOf = (secret: string): string => lettersOf(digest(`code:${secret}`), length)

/** Two figures that stand on both screens. */
export const numberOf = (secret: string): string => String(10 + ((digest(`number:${secret}`)[0] ?? 0) % 90))

export const isSignInCode = (tidied: string): boolean => isCodeOf(tidied, length)

/** Where the sign-in of a code lies. */
export const signInId = (code: string): string => digest(`sign-in:${tidyCode(code)}`).toString('base64url')

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
