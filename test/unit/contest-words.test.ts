import { askWords, phaseAt, stateWords } from '../../src/contest-words'
import { startWords, whatNext } from '../../src/packages/contest/contest/what-next'
import { contestPage as page } from '../support/contest-page'
import { at } from '../support/sheets'

const noon = at('11-28T12:00')
const notYet = { may: false, why: 'contest_not_open', at: at('11-28T09:00') } as const
const usedUp = { may: false, why: 'no_tries_today', at: at('11-29T00:00') } as const

describe('the button at the foot of a contest', () => {
  test.each([
    ['says how many tries are left', page(), noon, { to: 'start', text: '开始答题 · 今天还有 2 次' }],
    [
      'waits for the opening',
      page({ start: notYet }),
      at('11-28T08:59'),
      { to: 'wait', text: '今天 9:00 开始', until: at('11-28T09:00') },
    ],
    [
      'opens by itself at the hour',
      page({ start: notYet }),
      at('11-28T09:00'),
      { to: 'start', text: '开始答题 · 今天还有 3 次' },
    ],
    [
      'waits for tomorrow when the tries of today are used up',
      page({ start: usedUp }),
      noon,
      { to: 'wait', text: '今天的次数用完了，明天再来', until: at('11-29T00:00') },
    ],
    [
      'has new tries after midnight',
      page({ start: usedUp }),
      at('11-29T00:00'),
      { to: 'start', text: '开始答题 · 今天还有 3 次' },
    ],
    [
      'leads to the board on the last day when the tries are used up',
      page({ start: { ...usedUp, at: null } }),
      noon,
      { to: 'board', text: '今天的次数用完了，看榜单' },
    ],
    [
      'leads to the board when all tries are used up',
      page({ start: { may: false, why: 'no_tries_left', at: null } }),
      noon,
      { to: 'board', text: '次数用完了，看榜单' },
    ],
    [
      'waits for the day after a day off',
      page({ start: { ...usedUp, at: at('11-30T09:00') } }),
      noon,
      { to: 'wait', text: '今天的次数用完了，后天 9:00 再来', until: at('11-30T09:00') },
    ],
    [
      'waits for the hours of the day',
      page({ start: { may: false, why: 'outside_hours', at: at('11-28T18:00') } }),
      noon,
      { to: 'wait', text: '今天 18:00 可以答题', until: at('11-28T18:00') },
    ],
    [
      'waits for the pause after a paper',
      page({ start: { may: false, why: 'wait_between', at: at('11-28T12:30') } }),
      noon,
      { to: 'wait', text: '今天 12:30 可以再答', until: at('11-28T12:30') },
    ],
    [
      'leads to the profile who may not take part as the federation knows them',
      page({ start: { may: false, why: 'verified_only', at: null } }),
      noon,
      { to: 'profile', text: '去核对身份', note: '这场竞赛请核对过身份的会员参加。' },
    ],
    [
      'says who is invited',
      page({ start: { may: false, why: 'not_invited', at: null } }),
      noon,
      { to: 'profile', text: '看我的信息', note: '这场竞赛只请部分单位参加，您的单位不在其中。' },
    ],
    ['closes by itself at the hour', page(), at('12-11T18:00'), { to: 'board', text: '已结束，看榜单' }],
    [
      'goes on with an open paper before anything else',
      page({ openAttempt: { attemptId: 'a', deadline: noon + 8.5 * 60_000 } }),
      noon,
      { to: 'paper', attemptId: 'a', text: '继续答题 · 还剩 8 分钟' },
    ],
    [
      'leads to the result of a paper whose time is over',
      page({ openAttempt: { attemptId: 'a', deadline: noon } }),
      noon,
      { to: 'result', attemptId: 'a', text: '时间到了，看成绩' },
    ],
  ])('%s', (_, contest, now, expected) => {
    expect(whatNext(contest, null, now)).toEqual(expected)
  })

  test('goes on with a paper that lies on the phone alone', () => {
    expect(whatNext(page(), { attemptId: 'a', deadline: noon + 1 }, noon)).toMatchObject({ to: 'paper' })
  })
})

test.each([
  [2, null, '开始答题 · 今天还有 2 次'],
  [2, 5, '开始答题 · 今天还有 2 次'],
  [3, 1, '开始答题 · 还有 1 次'],
  [null, 4, '开始答题 · 还有 4 次'],
  [null, null, '开始答题'],
])('with %s tries left today and %s in all the start says %s', (today, inAll, words) => {
  expect(startWords(today, inAll)).toBe(words)
})

test('a card says in words where a contest stands, and what it asks', () => {
  expect(stateWords(page(), at('11-27T20:00'))).toBe('明天 9:00 开始')
  expect(stateWords(page(), at('12-09T17:00'))).toBe('进行中 · 还剩 2 天')
  expect(stateWords(page(), at('12-11T18:00'))).toBe('已结束')
  expect(phaseAt(page(), at('11-28T09:00'))).toBe('open')
  expect(askWords(page())).toBe('20 题 · 15 分钟 · 每天 3 次')
  expect(askWords(page({ triesPerDay: null }))).toBe('20 题 · 15 分钟 · 次数不限')
})
