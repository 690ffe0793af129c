/** The longest text that a blank takes. */
export const longestBlank = 60

const marks = `["'“”‘’「」『』《》〈〉()[\\]{}【】,，.。;；:：、!！?？]+`
const around = new RegExp(`^${marks}|${marks}$`, 'gu')

/**
 * A text as it is compared: full width as half width, large letters as small, without blanks and without the marks that
 * people put around an answer. Marks within it stay: 1.5 is not 15.
 */
export const comparable = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '').replace(around, '')

/** Whether two texts say the same. Where only marks were written, they must be the very same. */
export function sameText(a: string, b: string): boolean {
  const [one, other] = [comparable(a), comparable(b)]
  return one === '' || other === '' ? a.trim() === b.trim() && a.trim() !== '' : one === other
}
