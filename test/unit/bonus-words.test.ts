import type { BonusOffer } from '../../contract/member/contest'
import {
  bonusTotal,
  hasJoined,
  leftWords,
  offerWords,
  totalWords,
} from '../../src/packages/contest/contest/bonus-words'
import { contestPage as page } from '../support/contest-page'

const offer = (change: Partial<BonusOffer> = {}): BonusOffer => ({
  kind: 'read',
  points: 1,
  perDay: 2,
  inAll: null,
  earned: 0,
  leftToday: 2,
  ...change,
})

test.each([
  [offer(), '读文章 · 每篇 1 分', '今天还能加 2 篇'],
  [offer({ earned: 2, leftToday: 0 }), '读文章 · 每篇 1 分', '今天加满了，明天再来'],
  [offer({ inAll: 5, earned: 5, leftToday: 0 }), '读文章 · 每篇 1 分', '已经加满'],
  [offer({ kind: 'visit', points: 2 }), '每日登录 · 每次 2 分', '参加以后，打开这一页就加'],
  [offer({ kind: 'accuracy', points: 3 }), '答得好 · 每次 3 分', '答对得多，交卷时就加'],
])('a bonus says what it gives and what is left of it, %#', (one, gives, left) => {
  expect([offerWords(one), leftWords(one)]).toEqual([gives, left])
})

test('what was earned is added up and said by its kinds', () => {
  const offers = [offer({ kind: 'sign-in', earned: 3 }), offer({ earned: 2 }), offer({ kind: 'visit' })]
  expect(bonusTotal(offers)).toBe(5)
  expect(totalWords(offers)).toBe('签到 3 分，读文章 2 分')
})

test('who has begun a paper or earned anything takes part', () => {
  expect(hasJoined(page())).toBe(false)
  expect(hasJoined(page({ triesUsedInAll: 1 }))).toBe(true)
  expect(hasJoined(page({ bonus: [offer({ earned: 1 })] }))).toBe(true)
})
