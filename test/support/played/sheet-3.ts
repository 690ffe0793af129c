import { inStreet } from '../../../domain/unit'
import { sheet3 } from '../rule-sheets/sheet-3'
import type { PlayedContest } from './table'

/** Sheet 3: every question is worth 5 points, so that 18 right ones are 90, a ticket in the drawing of lots. */
export const played3: PlayedContest = {
  sheet: sheet3,
  members: {
    an: inStreet('desheng'),
    bo: inStreet('desheng'),
    cai: inStreet('desheng'),
    deng: inStreet('niujie'),
    er: inStreet('niujie'),
    fu: inStreet('niujie'),
    gao: inStreet('tianqiao'),
    hua: inStreet('tianqiao'),
    ji: inStreet('niujie'),
  },
  people: {},
  plays: [
    ['an', '11-28 08:59', 'may not', 'contest_not_open'],
    ['ji', '11-28 09:00', 18, 600],
    ['an', '11-28 09:00', 18, 600], // to the millisecond as ji: only the members' ids part them
    ['bo', '11-28 09:00', 17, 300], // 85
    ['bo', '11-28 09:10', 18, 600], // the points and seconds of an and ji, but later
    ['bo', '11-28 10:00', 2, 60],
    ['bo', '11-28 23:59', 'may not', 'no_tries_today'],
    ['cai', '11-29 09:00', 20, 800],
    ['deng', '11-29 09:00', 19, 500],
    ['deng', '11-30 09:00', 16, 200], // 80: the 95 of the day before stays
    ['er', '12-01 09:00', 18, 'expires'], // 18 right ones were saved: 90 in the whole 900 seconds
    ['fu', '12-01 09:00', 0, 100],
    ['gao', '12-02 09:00', 17, 290], // 85: no ticket
    ['hua', '12-03 09:00', 0, 'expires'], // 0 in 900 seconds
    ['hua', '12-11 17:59', 1, 59], // 5 points, a second before the close
    ['hua', '12-11 18:00', 'may not', 'contest_closed'],
  ],
}
