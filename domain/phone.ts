/** The eleven digits of a mobile number, however it was written; null where it is none. */
export function mobileNumber(written: string): string | null {
  const digits = written.normalize('NFKC').replace(/[\s\-‐–—()·.]/g, '')
  const plain = digits.replace(/^(?:\+|00)?86(?=1\d{10}$)/, '')
  return /^1[3-9]\d{9}$/.test(plain) ? plain : null
}

/** The last four digits of a number of which only these are legible, as in `138****1234`; null otherwise. */
export const maskedLastFour = (written: string): string | null =>
  /^1\d{2}[*xX]{4}(\d{4})$/.exec(written.normalize('NFKC').replace(/[\s-]/g, ''))?.[1] ?? null
