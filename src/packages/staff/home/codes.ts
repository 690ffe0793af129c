/** A code as it is meant: small letters, blanks and hyphens are no mistake. */
export const tidied = (typed: string): string => typed.toUpperCase().replace(/[\s-]/g, '')

/** What a code is for, by its length: a browser shows eight letters, an invitation has sixteen. */
export function kindOf(typed: string): 'sign-in' | 'invitation' | null {
  const { length } = tidied(typed)
  return length === 8 ? 'sign-in' : length === 16 ? 'invitation' : null
}
