import type { UnitBoard, UnitRow } from '../../contract/member/board'
import { gapLines } from '../../src/packages/contest/board/board-words'
import { figureWords, orderWords, partWords, unitGap } from '../../src/packages/contest/board/unit-words'
import { reliefWords } from '../../src/packages/contest/contest/relief-words'
import { at } from '../support/sheets'

const me = { shared: false, name: '王*', streetId: 'desheng', score: 80, ms: 1000, me: true }

describe('what a member reads about those ahead', () => {
  test.each([
    ['nobody ahead', { place: 1, next: null }, ['现在没有人在您前面']],
    ['points', { place: 8, next: { points: 2.5, ms: 0 } }, ['再得 2.5 分，就赶上前一名']],
    ['time alone', { place: 8, next: { points: 0, ms: 400 } }, ['同分，用时再少 1 秒，就赶上前一名']],
    ['nothing but the finish', { place: 8, next: { points: 0, ms: 0 } }, ['与前一名同分，先交卷的在前']],
    [
      'the next hundred',
      { place: 340, next: null, hundred: { place: 300, points: 5, ms: 0 } },
      ['再得 5 分，就赶上第 300 名'],
    ],
    [
      'the next hundred of a long published board',
      { place: 140, next: { points: 1, ms: 0 }, hundred: { place: 100, points: 4, ms: 0 } },
      ['再得 4 分，就赶上第 100 名', '再得 1 分，就赶上前一名'],
    ],
  ])('%s', (_, mine, lines) => {
    expect(gapLines({ ...me, ...mine })).toEqual(lines)
  })
})

const unit = (change: Partial<UnitRow> = {}): UnitRow => ({
  place: 2,
  shared: false,
  id: 'u',
  name: '德胜街道',
  above: [],
  people: 40,
  members: 4,
  figure: 10,
  coverage: 10,
  mean: 80,
  papers: 1,
  total: 320,
  mine: true,
  awards: [],
  ...change,
})

const boardOf = (change: Partial<UnitBoard> = {}): UnitBoard => ({
  contestId: 'c',
  title: '知识竞赛',
  phase: 'open',
  final: false,
  asOf: 0,
  scores: { open: true },
  level: 'street',
  levels: ['street'],
  by: 'coverage',
  minMembers: 1,
  units: 15,
  top: [],
  mine: null,
  ...change,
})

/** The own unit behind another one whose figure is this. */
const behind = (figure: number, by: UnitBoard['by'], own: Partial<UnitRow> = {}) => {
  const mine = unit(own)
  return unitGap(boardOf({ by, top: [unit({ mine: false, place: 1, figure }), mine], mine }), mine)
}

test('what parts a unit from the one ahead is said in what its people can do', () => {
  // 4 of 40 are 10 %; 7 of 40 are 17.5 %, 8 of 40 are 20 %.
  expect(behind(17.5, 'coverage')).toBe('再有 3 人参加，就赶上前一名')
  expect(behind(17.51, 'coverage')).toBe('再有 4 人参加，就赶上前一名')
  expect(behind(6, 'members', { figure: 4 })).toBe('再有 2 人参加，就赶上前一名')
  expect(behind(82.1, 'mean', { figure: 80 })).toBe('人均得分再高 2.10 分，就赶上前一名')
  expect(behind(400, 'total', { figure: 320 })).toBe('总得分再多 80 分，就赶上前一名')
  expect(behind(60_000, 'time', { figure: 95_000 })).toBe('人均用时再少 35 秒，就赶上前一名')
  expect(behind(5, 'lit', { figure: 2 })).toBe('点亮全部关卡的人数再多 3 人，就赶上前一名')
  expect(behind(10, 'coverage')).toBe('参与率与前一名相同')
})

test('a unit below those that are shown hears what is missing to the last of them', () => {
  const last = unit({ mine: false, place: 100, figure: 82 })
  const mine = unit({ place: 110, figure: 80 })
  expect(unitGap(boardOf({ by: 'mean', top: [last], mine }), mine)).toBe(
    '人均得分再高 2.00 分，就赶上第 100 名',
  )
})

test('a unit without a place hears how many are missing, and after the close why it has none', () => {
  const mine = unit({ place: null, members: 2 })
  const board = boardOf({ minMembers: 5, mine })
  expect(unitGap(board, mine)).toBe('还差 3 人参加就能上榜')
  expect(unitGap(board, unit({ place: null, members: 0 }))).toBe('您的成绩稍后计入')
  expect(unitGap({ ...board, phase: 'closed' }, mine)).toBe('参加的会员不到 5 人，没有排名次')
})

test('the first hears that nobody is ahead, and a final board promises nothing more', () => {
  expect(unitGap(boardOf(), unit({ place: 1 }))).toBe('现在没有街道在前面')
  expect(unitGap(boardOf({ final: true }), unit())).toBeNull()
})

test('figures are said as they are compared, and what takes part of a unit without saying one twice', () => {
  expect(figureWords('coverage', 7.5)).toBe('7.50%')
  expect(figureWords('total', 320.5)).toBe('320.5 分')
  expect(figureWords('time', 95_400)).toBe('1 分 35 秒')
  expect(figureWords('highs', 3)).toBe('3 人')
  expect(partWords(unit(), 'composite')).toBe('40 人中 4 人参加\u00a0· 10%\u00a0· 人均\u00a080\u00a0分')
  expect(partWords(unit(), 'coverage')).toBe('40 人中 4 人参加\u00a0· 人均\u00a080\u00a0分')
  expect(partWords(unit({ people: 0 }), 'mean')).toBe('4 人参加')
})

test('the order of a board is a sentence', () => {
  expect(orderWords(boardOf())).toBe('街道按参与率从高到低排名。')
  expect(orderWords(boardOf({ by: 'time', level: 'team', minMembers: 3 }))).toBe(
    '班组按人均用时从少到多排名。参加的会员不到 3 人的班组不排名次。',
  )
})

test('what staff arranged is one sentence', () => {
  const now = at('12-11T10:00')
  expect(reliefWords({ tries: 1, minutes: 0, closesAt: null }, now)).toBe('工会为您增加 1 次机会。')
  expect(reliefWords({ tries: 0, minutes: 10, closesAt: null }, now)).toBe('工会为您把每份答卷延长 10 分钟。')
  expect(reliefWords({ tries: 2, minutes: 5, closesAt: at('12-12T18:00') }, now)).toBe(
    '工会为您延长到明天 18:00，增加 2 次机会，把每份答卷延长 5 分钟。',
  )
})
