import {
  makeCertificateNumber,
  tidyCertificateNumber,
} from '../../cloudfunctions/registrar/certificate-number'
import { certifiedAwards, whyNoCertificate } from '../../domain/certificate'
import type { Award } from '../../domain/awards'
import type { Attempt } from '../../domain/attempt'
import { emptyTally } from '../../domain/tally'
import { sheet3 } from '../support/sheets'

const key = 'a key for tests only'
const numbers = Array.from({ length: 300 }, (_, n) =>
  makeCertificateNumber('spring', String(n).padStart(16, 'm'), key),
)

test('a number is twelve letters in groups of four, the same each time, and another for each member, contest and key', () => {
  expect(new Set(numbers).size).toBe(numbers.length)
  for (const number of numbers) expect(number).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}$/)
  const member = 'm'.repeat(16)
  const made = makeCertificateNumber('spring', member, key)
  expect(makeCertificateNumber('spring', member, key)).toBe(made)
  expect(makeCertificateNumber('autumn', member, key)).not.toBe(made)
  expect(makeCertificateNumber('spring', member, 'another key of tests')).not.toBe(made)
  expect(() => makeCertificateNumber('spring', member, undefined)).toThrow('MEMBER_KEY')
})

test('blanks, small letters and letters that look like figures are no mistake', () => {
  for (const number of numbers) {
    const typed = number.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')
    expect(tidyCertificateNumber(` ${typed} `)).toBe(number)
  }
})

test('a wrong letter is always told, and letters exchanged with their neighbour nearly always', () => {
  const plain = numbers[0]!.replaceAll('-', '')
  for (let at = 0; at < 12; at += 1)
    for (const letter of '0123456789ABCDEFGHJKMNPQRSTVWXYZ')
      if (letter !== plain[at])
        expect(tidyCertificateNumber(plain.slice(0, at) + letter + plain.slice(at + 1))).toBeNull()
  let [told, all] = [0, 0]
  for (const number of numbers.map((each) => each.replaceAll('-', '')))
    for (let at = 0; at < 11; at += 1) {
      if (number[at] === number[at + 1]) continue
      all += 1
      const [a = '', b = ''] = [number[at], number[at + 1]]
      if (!tidyCertificateNumber(number.slice(0, at) + b + a + number.slice(at + 2))) told += 1
    }
  expect(told / all).toBeGreaterThan(0.99)
})

test.each(['', '7', '7KQ2-M9XC-41T', '王秀兰', '7'.repeat(1000), 'UUUU-UUUU-UUUU'])(
  '%j is no number',
  (typed) => {
    expect(tidyCertificateNumber(typed)).toBeNull()
  },
)

const standing = { score: 80, ms: 1000, at: 5, n: 1 }
const day = Date.parse(sheet3.keepUntil)
const played = { before: null, finish: { ...standing, right: 16, after: standing, reached: [] } }
const annulled = { before: null, finish: { ...standing, right: 16, after: null, reached: [] } }

test.each([
  ['who never began', null, true, day - 1, 'none'],
  ['whose only paper was annulled', annulled, true, day - 1, 'none'],
  ['who played, while the board still moves', played, false, day - 1, 'not-yet'],
  ['who played, once the board is frozen', played, true, day - 1, null],
  ['who played, from the day of keeping on', played, true, day, 'over'],
] as const)('%s', (_, last, final, now, why) => {
  expect(whyNoCertificate({ sheet: sheet3, final }, last, now)).toBe(why)
})

const awards: Award[] = [
  { kind: 'lottery', atLeast: 60, name: '幸运奖' },
  { kind: 'places', from: 1, to: 3, name: '一等奖' },
  { kind: 'places', from: 4, to: 10, atLeast: 90, name: '二等奖' },
  { kind: 'places', from: 1, to: 3, board: 'street', name: '优秀组织奖' },
  { kind: 'all-lit', name: '闯关证书' },
]
const lit = { best: standing, papers: 1, lit: { at: 5, n: 1, ms: 1000 } }
const gates = { gates: [{ name: '一' }], order: 'any', passPercent: 60, worth: 'marks' } as never

test.each([
  ['a place within an award', 2, {}, ['一等奖']],
  ['a place whose award asks for more points', 5, {}, []],
  ['a place without an award', 11, {}, []],
  ['no place', null, {}, []],
  ['every gate lit', null, { 0: lit }, ['闯关证书']],
])('%s: awards on the certificate', (_, place, ofGates, expected) => {
  const last = { ...played, tally: { ...emptyTally, best: 80, gates: ofGates } } as Pick<
    Attempt,
    'before' | 'finish' | 'tally'
  >
  expect(certifiedAwards({ ...sheet3, gates, awards }, last, place)).toEqual(expected)
})
