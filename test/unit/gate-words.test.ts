import type { ContestPage, GateOnMap } from '../../contract/member/contest'
import { nextAfter, whatNext } from '../../src/packages/contest/contest/what-next'
import { factWords, gateName, pointWords } from '../../src/packages/contest/parts/gate-words'
import { contestPage as page } from '../support/contest-page'
import { at } from '../support/sheets'

const noon = at('11-28T12:00')

const gateAt = (gate: number, change: Partial<GateOnMap> = {}): GateOnMap => ({
  gate,
  name: `第${String(gate + 1)}关`,
  state: 'open',
  lit: false,
  opensAt: at('11-28T09:00'),
  best: null,
  fullMarks: 50,
  questions: 10,
  triesLeft: 2,
  materials: [],
  ...change,
})
const lit = { lit: true, best: 45 }
const map = (...changes: Partial<GateOnMap>[]): Partial<ContestPage> => ({
  map: changes.map((change, gate) => gateAt(gate, change)),
})
const waiting = (day: string) => ({ state: 'waiting' as const, opensAt: at(`${day}T00:00`) })

describe('the button at the foot of a contest with gates', () => {
  test.each([
    ['leads to the first that is not lit', map(lit, {}, {}), { to: 'start', gate: 1, text: '去第 2 关' }],
    [
      'passes over what can’t be played',
      map({ state: 'missed' }, { state: 'done' }, {}),
      { to: 'start', gate: 2, text: '去第 3 关' },
    ],
    [
      'says when the next one opens',
      map(lit, waiting('11-29'), waiting('11-30')),
      { to: 'wait', text: '第 2 关 明天 0:00 开放', until: at('11-29T00:00') },
    ],
    ['says that all are lit', map(lit, lit), { to: 'board', text: '全部点亮了，看榜单' }],
    [
      'says that none is left',
      map(lit, { state: 'done' }, { state: 'locked' }),
      { to: 'board', text: '没有可以闯的关了，看榜单' },
    ],
    [
      'waits for the hours of the day',
      { ...map({}), start: { may: false, why: 'outside_hours', at: at('11-29T09:00') } },
      { to: 'wait', text: '明天 9:00 可以答题', until: at('11-29T09:00') },
    ],
  ] as [string, Partial<ContestPage>, object][])('%s', (_, change, expected) => {
    expect(whatNext(page(change), null, noon)).toEqual(expected)
  })

  test('after a paper leads to the gate again, or on when it is lit', () => {
    expect(nextAfter(page(map({}, {})), 1, noon)).toEqual({
      to: 'start',
      gate: 1,
      text: '再来一次 · 还有 2 次',
    })
    expect(nextAfter(page(map(lit, {})), 0, noon)).toEqual({ to: 'start', gate: 1, text: '去第 2 关' })
    expect(nextAfter(page(map({ state: 'done' }, {})), 0, noon)).toMatchObject({ gate: 1 })
  })
})

test.each([
  [gateAt(0, lit), '已点亮'],
  [gateAt(0), '今天'],
  [gateAt(0, { opensAt: at('11-27T09:00') }), '可以闯'],
  [gateAt(0, { opensAt: at('11-27T09:00'), best: 10 }), '再试试'],
  [gateAt(0, waiting('11-29')), '明天'],
  [gateAt(0, waiting('12-03')), '12/3'],
  [gateAt(0, { state: 'waiting', opensAt: at('11-28T14:00') }), '14:00'],
  [gateAt(0, { state: 'missed' }), '已错过'],
  [gateAt(0, { state: 'locked' }), '没解锁'],
  [gateAt(0, { state: 'done' }), '没点亮'],
])('a point of the map says %#', (gate, words) => {
  expect(pointWords(gate, noon)).toBe(words)
})

test('a gate is called by its number and its name, unless they are the same', () => {
  expect(gateName({ index: 2, name: '劳动合同' })).toBe('第 3 关 · 劳动合同')
  expect(gateName({ index: 2, name: '第3关' })).toBe('第 3 关')
  expect(factWords(gateAt(0, { best: 40 })).replaceAll('\u00a0', ' ')).toBe(
    '10 题 · 满分 50 分 · 最好 40 分 · 还有 2 次',
  )
  expect(factWords(gateAt(0, { triesLeft: null })).replaceAll('\u00a0', ' ')).toBe('10 题 · 满分 50 分')
})
