import { litGates } from '../../../domain/tally'
import { boardsOf } from '../../support/played-boards'
import { play } from '../../support/play-sheet'
import { played5 } from '../../support/played/sheet-5'

// Everything expected here was worked out by hand from the table of plays, before it was run.
const played = play(played5)
const { members, awards, sums } = boardsOf(played5, played)

/**
 * an   10 gates × 6 + 1 sign-in      = 61   10 × 60 = 600 s
 * bo   10 + 8 (not 4) + 1 sign-in    = 19   100 + 120 = 220 s
 * er   6 + 1                         =  7   90 s, reached at 9:01:30
 * fu   6 + 1                         =  7   90 s, reached at 10:00
 * deng 6 + 1                         =  7   180 s
 * hua  4                             =  4   40 s
 * cai  2 sign-ins                    =  2   0 s
 * gao  0                             =  0   30 s
 */
test('members: the gates and the sign-ins added up, then less time, then who was there sooner', () => {
  expect(members).toEqual([
    ['1', 'an', 61, 600],
    ['2', 'bo', 19, 220],
    ['3', 'er', 7, 90],
    ['4', 'fu', 7, 90],
    ['5', 'deng', 7, 180],
    ['6', 'hua', 4, 40],
    ['7', 'cai', 2, 0],
    ['8', 'gao', 0, 30],
  ])
})

test('exactly 60 % lights a gate, also of a paper whose time was over; less does not', () => {
  const lit = [...played.chains].map(([who, { tally }]) => [who, litGates(tally).map((gate) => gate + 1)])
  expect(Object.fromEntries(lit)).toEqual({
    an: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    bo: [1, 2],
    cai: [],
    deng: [1],
    er: [1],
    fu: [1],
    gao: [],
    hua: [],
  })
})

test('whoever lights every gate has the certificate, and nobody else', () => {
  expect(awards).toEqual({ an: ['闯关证书'] })
})

/** Seven took part; cai, who only signed in, did not. 61 + 19 + 7 + 7 + 7 + 4 + 0 = 105; papers 10 + 3 + 1 + 1 + 1 + 1 + 1 = 18; seconds 600 + 220 + 90 + 90 + 180 + 40 + 30 = 1250. */
test('the street counts who took part, with what they have earned beside the papers', () => {
  expect(sums.get('')).toEqual({
    desheng: { members: 7, papers: 18, score: 105, ms: 1_250_000, highs: 0, lit: 1 },
  })
})
