import fc from 'fast-check'
import { hundredths } from '../../domain/points'
import { rankStreets } from '../../domain/streets'
import { emptySum } from '../../domain/unit-board'

/** Half up, by whole numbers only. */
const exact = (cents: number, whole: number) =>
  Number((BigInt(cents) * 2n + BigInt(whole)) / (BigInt(whole) * 2n)) / 100

test('a share of points that have decimals is rounded half up, exactly', () => {
  const cents = fc.integer({ min: 0, max: 50_000_000 })
  fc.assert(
    fc.property(cents, fc.integer({ min: 1, max: 4000 }), (part, whole) => {
      expect(hundredths(part / 100, whole)).toBe(exact(part, whole))
    }),
    { numRuns: 2000 },
  )
  expect(hundredths(0.57, 2)).toBe(0.29)
  expect(hundredths(16.65, 2)).toBe(8.33)
})

test('of streets whose means are equal the one with more members stands before, also where points have decimals', () => {
  const streets = {
    three: { ...emptySum, members: 3, score: 0.3 },
    seven: { ...emptySum, members: 7, score: 0.7 },
  }
  expect(rankStreets(streets).map(({ streetId }) => streetId)).toEqual(['seven', 'three'])
})
