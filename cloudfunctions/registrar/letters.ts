/** Crockford's 32 characters: no I, L, O or U, so nothing is misheard for a digit; a QR code packs them tightly. */
export const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Whole groups of five bytes as eight characters each. */
export function toLetters(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{5}/g) ?? []).map((five) => letters[parseInt(five, 2)]).join('')
}

/** What was read out or scanned; null where a character is none of ours. */
export function fromLetters(text: string): Buffer | null {
  const plain = text.replace(/[\s-]/g, '').toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1')
  if (plain.length > 64 || plain.length % 8 !== 0) return null
  const fives = [...plain].map((letter) => letters.indexOf(letter))
  if (fives.includes(-1)) return null
  const bits = fives.map((five) => five.toString(2).padStart(5, '0')).join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => parseInt(eight, 2)))
}
