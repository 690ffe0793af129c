import { inStreet } from '../../../domain/unit'
import { sheet1 } from '../rule-sheets/sheet-1'
import type { PlayedContest } from './table'

/** Sheet 1 among six streets: so few that two places stand for its eight, and a street needs two members for a place. */
export const played1: PlayedContest = {
  sheet: {
    ...sheet1,
    units: sheet1.units!.map((rule) => ({ ...rule, minMembers: 2 })),
    awards: [
      { kind: 'places', board: 'street', from: 1, to: 2, name: '最佳组织奖' },
      { kind: 'share', board: 'street', percent: 40, of: 'rest', within: 60, name: '优秀组织奖' },
    ],
  },
  members: {
    an: inStreet('xichangan'),
    bo: inStreet('xichangan'),
    cai: inStreet('desheng'),
    deng: inStreet('desheng'),
    er: inStreet('niujie'),
    fu: inStreet('niujie'),
    gao: inStreet('shichahai'),
    hua: inStreet('shichahai'),
    ji: inStreet('tianqiao'),
    kang: inStreet('baizhifang'),
    lu: inStreet('baizhifang'),
    mei: inStreet('baizhifang'),
  },
  people: { xichangan: 4, tianqiao: 2, desheng: 4, shichahai: 5, niujie: 5, baizhifang: 8 },
  plays: [
    ['er', '08-01 08:59', 'may not', 'contest_not_open'],
    ['er', '08-01 09:00', 6, 100],
    ['an', '08-01 09:05', 9, 300],
    ['bo', '08-01 09:06', 8, 200],
    ['fu', '08-01 09:10', 8, 200], // the points and seconds of bo: they share a place
    ['cai', '08-01 10:00', 4, 100],
    ['cai', '08-01 11:00', 9, 250], // the one that counts
    ['cai', '08-01 12:00', 9, 260], // as good, but slower
    ['cai', '08-01 13:00', 'may not', 'no_tries_today'],
    ['cai', '08-02 00:00', 5, 100],
    ['cai', '08-02 10:00', 6, 100],
    ['cai', '08-02 11:00', 8, 100],
    ['cai', '08-03 10:00', 9, 250], // the very same again: the earlier stays
    ['deng', '08-04 10:00', 7, 400],
    ['gao', '08-04 10:01', 7, 400], // shares with deng
    ['hua', '08-05 10:00', 7, 390],
    ['ji', '08-06 10:00', 10, 500],
    ['lu', '08-07 10:00', 10, 450],
    ['mei', '08-08 10:00', 0, 60],
    ['kang', '08-31 20:55', 5, 'expires'], // five minutes before the close: 300 seconds, not 600
    ['kang', '08-31 21:01', 'may not', 'contest_closed'],
  ],
}
