import { createHmac } from 'node:crypto'
import { checkedKey } from '../kernel/member-key'
import { letters, toLetters } from './letters'

/** 55 bits that only the federation can make, and a letter that tells a slip of the pen. */
const ownLetters = 11

/** The number on a member's certificate of a contest, `7KQ2-M9XC-41TB`: always the same one. */
export function makeCertificateNumber(
  contestId: string,
  memberId: string,
  memberKey: string | undefined,
): string {
  const key = createHmac('sha256', checkedKey(memberKey)).update('certificate').digest()
  const bytes = createHmac('sha256', key).update(`${contestId}\n${memberId}`).digest().subarray(0, 10)
  const own = toLetters(bytes).slice(0, ownLetters)
  return grouped(own + checkLetter(own))
}

/** A number as it was typed, in its groups; null where it can't be one: a letter too few, one mistaken, two exchanged. */
export function tidyCertificateNumber(typed: string): string | null {
  const plain = typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')
  const own = plain.slice(0, ownLetters)
  const isWhole = plain.length === ownLetters + 1 && [...plain].every((letter) => letters.includes(letter))
  return isWhole && plain === own + checkLetter(own) ? grouped(plain) : null
}

const grouped = (plain: string): string => plain.replace(/(.{4})(?!$)/g, '$1-')

/** Luhn's sum over 32 letters. */
function checkLetter(own: string): string {
  const size = letters.length
  const sum = [...own].reverse().reduce((sum, letter, at) => {
    const value = letters.indexOf(letter) * (at % 2 === 0 ? 2 : 1)
    return sum + Math.floor(value / size) + (value % size)
  }, 0)
  return letters[(size - (sum % size)) % size] ?? ''
}
