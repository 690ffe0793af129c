import { inStreet } from '../../domain/unit'
import { mergeAnswers } from '../../domain/answers'
import type { Attempt } from '../../domain/attempt'
import { isOverdue, nextAttempt } from '../../domain/attempt'
import { maskedName } from '../../domain/mask'
import { mayStart } from '../../domain/may-start'
import { printNotice } from '../../domain/notice'
import { reviewOpening } from '../../domain/review'
import { beijingDay, nextBeijingDay } from '../../domain/time'
import { at, sheet3 } from '../support/sheets'

const starter = { memberId: 'm', unit: inStreet('desheng'), personId: null }
const begun = (now: number, last: Attempt | null = null) =>
  nextAttempt('c', sheet3, starter, last, { seed: 'seed', gate: null }, now)

function ended(attempt: Attempt, now: number): Attempt {
  const standing = { score: 80, ms: 1000, at: now, n: attempt.n }
  const finish = { ...standing, right: 16, after: standing, reached: ['part' as const] }
  return { ...attempt, state: 'submitted', finish, foldedIn: 0 }
}

describe('beginning an attempt', () => {
  const morning = at('11-28T10:00')
  const one = ended(begun(morning), morning)
  const two = ended(begun(morning, one), morning)
  const three = ended(begun(morning, two), morning)
  test.each([
    [
      'a minute before the opening',
      null,
      at('11-28T08:59'),
      { may: false, why: 'contest_not_open', at: at('11-28T09:00') },
    ],
    ['at the opening', null, at('11-28T09:00'), { may: true, leftToday: 3, leftInAll: null }],
    ['after one try', one, morning, { may: true, leftToday: 2, leftInAll: null }],
    [
      'after three tries of one day',
      three,
      morning,
      { may: false, why: 'no_tries_today', at: at('11-29T00:00') },
    ],
    ['the day after', three, at('11-29T00:00'), { may: true, leftToday: 3, leftInAll: null }],
    ['at the close', null, at('12-11T18:00'), { may: false, why: 'contest_closed', at: null }],
  ])('%s', (_, last, now, expected) => {
    expect(mayStart(sheet3, last, now)).toEqual(expected)
  })

  test('after the tries of the last day there is no other day to wait for', () => {
    const lastDay = at('12-11T10:00')
    const used = { ...three, tally: { ...three.tally, day: beijingDay(lastDay) } }
    expect(mayStart(sheet3, used, lastDay)).toEqual({ may: false, why: 'no_tries_today', at: null })
  })

  test('tries in all stand above tries of a day', () => {
    const sheet = { ...sheet3, tries: { perDay: 3, inAll: 3 } }
    expect(mayStart(sheet, three, at('11-29T10:00'))).toEqual({ may: false, why: 'no_tries_left', at: null })
  })

  test('counts tries by the Beijing day of the start, also over midnight', () => {
    const late = begun(at('11-28T23:59'))
    expect([late.tally.day, late.tally.papersToday]).toEqual(['2022-11-28', 1])
    const next = begun(at('11-29T00:01'), ended(late, at('11-29T00:01')))
    expect([next.n, next.tally.day, next.tally.papersToday]).toEqual([2, '2022-11-29', 1])
  })

  test("never begins before the attempt that it follows has ended, whatever this instance's clock says", () => {
    expect(begun(morning - 5000, one).startedAt).toBe(morning)
  })

  describe('by an instance whose clock is behind the one that ended the last', () => {
    test('counts the tries of the day on which the next would begin', () => {
      const midnight = at('11-29T00:00')
      const sheet = { ...sheet3, tries: { perDay: 1, inAll: null } }
      const last = ended(begun(midnight), midnight + 1000)
      expect(mayStart(sheet, last, midnight - 2000)).toMatchObject({ may: false, why: 'no_tries_today' })
    })

    test('nothing begins once the last has ended after the close', () => {
      const close = at('12-11T18:00')
      const last = ended(begun(close - 60_000), close + 1000)
      expect(mayStart(sheet3, last, close - 2000)).toMatchObject({ may: false, why: 'contest_closed' })
    })
  })

  test('keeps the street of the first attempt for the whole contest', () => {
    const moved = nextAttempt(
      'c',
      sheet3,
      { ...starter, unit: inStreet('niujie') },
      one,
      { seed: 's', gate: null },
      morning,
    )
    expect(moved.unit).toEqual(inStreet('desheng'))
  })
})

describe('the time of a paper', () => {
  test('ends with the contest when that comes first', () => {
    expect(begun(at('12-11T17:50')).deadline).toBe(at('12-11T18:00'))
    expect(begun(at('12-11T17:40')).deadline).toBe(at('12-11T17:55'))
  })

  test('has a grace for answers on their way, and not a millisecond more', () => {
    const { deadline } = begun(at('11-28T10:00'))
    const paper = begun(at('11-28T10:00'))
    expect(isOverdue(paper, sheet3, deadline + 15_000)).toBe(false)
    expect(isOverdue(paper, sheet3, deadline + 15_001)).toBe(true)
  })
})

describe('the review', () => {
  test.each([
    ['at-once', 'never', at('11-28T10:00'), { open: true }],
    ['after-close', 'after-close', at('12-11T17:59'), { open: false, at: at('12-11T18:00') }],
    ['after-close', 'never', at('12-11T18:00'), { open: true }],
    ['never', 'never', at('12-12T18:00'), { open: false, at: null }],
  ] as const)('with answers %s and explanations %s', (answers, explanations, now, expected) => {
    const sheet = { ...sheet3, show: { score: 'at-once' as const, answers, explanations } }
    expect(reviewOpening(sheet, { now, close: at('12-11T18:00') })).toEqual(expected)
  })

  test('waits for the last who may still play', () => {
    const hour = { now: at('12-11T18:00'), close: at('12-13T18:00') }
    expect(reviewOpening(sheet3, hour)).toEqual({ open: false, at: hour.close })
  })
})

test("two phones together know each question's later answer, and the other's where the later has none", () => {
  expect(mergeAnswers([[1], [], [2]], [[0], [3], [], [1]])).toEqual([[1], [3], [2], [1]])
})

test.each([
  ['张三', '张*'],
  ['欧阳修远', '欧*'],
  ['阿依古丽·买买提', '阿*'],
  ['𠮷野', '𠮷*'],
])('a board shows %s as %s', (name, shown) => expect(maskedName(name)).toBe(shown))

test('a day is the Beijing day', () => {
  expect(beijingDay(Date.parse('2026-11-22T16:00:00Z'))).toBe('2026-11-23')
  expect(beijingDay(Date.parse('2026-11-22T15:59:59Z'))).toBe('2026-11-22')
  expect(nextBeijingDay(at('11-28T00:00'))).toBe(at('11-29T00:00'))
})

test.each([
  [{ perDay: null, inAll: 1 }, '每人可答 1 次。'],
  [{ perDay: 2, inAll: 4 }, '每人每天可答 2 次，每人共可答 4 次，取最好的一次。'],
  [{ perDay: null, inAll: null }, '次数不限，取最好的一次。'],
])('tries %j read %s', (tries, text) => {
  expect(printNotice({ ...sheet3, tries }).find((line) => line.label === '次数')?.text).toBe(text)
})

test('the notice says what the engine does', () => {
  expect(printNotice(sheet3)).toEqual([
    { label: '时间', text: '11月28日9:00 至 12月11日18:00' },
    {
      label: '试题',
      text: '每份试卷 20 题，满分 100 分：单选题 10 道，每道 5 分；多选题 5 道，每道 5 分；判断题 5 道，每道 5 分。从题库随机抽取。',
    },
    { label: '限时', text: '每份试卷 15 分钟，最晚到竞赛结束。到时未交卷的，按已保存的答案计分。' },
    { label: '次数', text: '每人每天可答 3 次，取最好的一次。' },
    { label: '计分', text: '答对得分，答错或不答不得分；多选题要全部选对，多选、少选、错选都不得分。' },
    {
      label: '名次',
      text: '得分高的在前。同分时用时少的在前，再相同时先交卷的在前。名次不设并列。公布前 100 名。',
    },
    { label: '公布', text: '得分交卷后就能看，正确答案竞赛结束后公布，解析竞赛结束后公布。' },
    { label: '奖励', text: '单次得分 90 分及以上的会员参加抽奖（幸运奖）。' },
    { label: '一人一号', text: '同一位会员用几个微信参加的，只有先开始的那个算数。' },
    {
      label: '个人信息',
      text: '姓名：登记成绩和发奖；单位：计入单位的成绩；手机号（可以不填）：核对会员身份、发奖时联系。榜上只显示姓，如“张*”。2023年6月30日删除。',
    },
  ])
})
