import { inStreet } from '../../../domain/unit'
import { sheet5 } from '../rule-sheets/sheet-5'
import type { PlayedContest } from './table'

/** Sheet 5: a gate has 5 questions of 2 points, so that 3 right ones are 6 points: 60 %, which just lights it. */
export const played5: PlayedContest = {
  sheet: sheet5,
  members: Object.fromEntries(
    ['an', 'bo', 'cai', 'deng', 'er', 'fu', 'gao', 'hua'].map((who) => [who, inStreet('desheng')]),
  ),
  people: {},
  plays: [
    ['bo', '03-07 23:59', 'may not', 'contest_not_open', 1],
    ['bo', '03-08 09:00', 5, 100, 1], // 10
    ['bo', '03-08 10:00', 'may not', 'gate_not_open', 2], // it opens on the second day
    ['cai', '03-08 09:00', 'sign-in'],
    ['cai', '03-08 20:00', 'earns nothing', 'sign-in', 'enough_today'],
    ['cai', '03-09 09:00', 'sign-in'], // 2 points, and no paper at all
    ['bo', '03-09 00:00', 2, 80, 2], // 4 points: not lit
    ['bo', '03-09 10:00', 4, 120, 2], // 8 points: lit, and the better one
    ['bo', '03-09 10:01', 'sign-in'], // while that paper is open: it rides
    ['bo', '03-09 10:01', 'earns nothing', 'sign-in', 'enough_today'],
    ['deng', '03-09 11:00', 3, 'expires', 1], // 6 points saved: 60 %, in the whole 180 seconds
    ['deng', '03-09 11:01', 'sign-in'], // while it is open
    ['er', '03-10 08:00', 'sign-in'],
    ['er', '03-10 09:00', 3, 90, 1], // 6
    ['fu', '03-10 09:00', 3, 90, 1], // 6
    ['fu', '03-10 10:00', 'sign-in'], // the points and seconds of er, but reached an hour later
    ['gao', '03-10 12:00', 0, 30, 1], // took part, with nothing
    ['hua', '03-11 12:00', 2, 40, 3], // 4 points, not lit, but they count
    ['an', '03-17 09:00', 3, 60, 1], // 6 points and 60 seconds a gate, all made up on the last day
    ['an', '03-17 09:05', 3, 60, 2],
    ['an', '03-17 09:10', 3, 60, 3],
    ['an', '03-17 09:15', 3, 60, 4],
    ['an', '03-17 09:20', 3, 60, 5],
    ['an', '03-17 09:25', 3, 60, 6],
    ['an', '03-17 09:30', 3, 60, 7],
    ['an', '03-17 09:35', 3, 60, 8],
    ['an', '03-17 09:40', 3, 60, 9],
    ['an', '03-17 23:50', 3, 60, 10],
    ['an', '03-17 23:59', 'sign-in'],
    ['an', '03-18 00:00', 'may not', 'contest_closed', 1],
  ],
}
