import { tidyName, wrongWithName } from '../../domain/name'
import { bounds, narrow } from '../../src/cloud/clock'
import { ago, countdown, left, moment, span } from '../../src/time'
import { at } from '../support/sheets'

const now = at('11-28T10:00')
const minute = 60_000
const hour = 60 * minute

describe('times as people say them, in Beijing', () => {
  test.each([
    [now - 30_000, '刚刚'],
    [now + minute, '刚刚'],
    [now - 5 * minute, '5 分钟前'],
    [now - 3 * hour, '3 小时前'],
    [at('11-27T22:00'), '昨天'],
    [at('11-25T22:00'), '3 天前'],
    [at('11-01T22:00'), '11月1日'],
    [Date.parse('2021-11-28T10:00:00+08:00'), '2021年11月28日'],
  ])('%d was %s', (ms, words) => expect(ago(ms, now)).toBe(words))

  test.each([
    [at('11-28T18:00'), '今天 18:00'],
    [at('11-29T00:00'), '明天 0:00'],
    [at('12-11T18:00'), '12月11日 18:00'],
  ])('%d is %s', (ms, words) => expect(moment(ms, now)).toBe(words))

  test.each([
    [2.9 * 24 * hour, '还剩 2 天'],
    [90 * minute, '还剩 1 小时'],
    [59_999, '还剩不到 1 分钟'],
  ])('%d ms are %s', (ms, words) => expect(left(ms)).toBe(words))

  test('a countdown shows 0:00 only when nothing is left', () => {
    expect([countdown(1), countdown(0), countdown(-5), countdown(65_000), countdown(3_600_000)]).toEqual([
      '0:01',
      '0:00',
      '0:00',
      '1:05',
      '1:00:00',
    ])
    expect([span(192_000), span(45_000), span(3_720_000)]).toEqual(['3 分 12 秒', '45 秒', '1 小时 2 分'])
  })
})

describe("the server's hour on a phone", () => {
  test('lies between what every round trip allows, the narrowest the best', () => {
    const slow = bounds(1000, 6000, 5000)
    const quick = bounds(7000, 10_500, 7100)
    expect(slow).toEqual({ low: 1000, high: 5000 })
    expect(narrow(slow, quick)).toEqual({ low: 3400, high: 3500 })
  })

  test('follows a clock that was moved', () => {
    expect(narrow({ low: 0, high: 10 }, { low: 5000, high: 5010 })).toEqual({ low: 5000, high: 5010 })
  })
})

describe('a name', () => {
  test.each([
    [' 王 秀兰 ', '王秀兰'],
    ['阿依古丽•买买提', '阿依古丽·买买提'],
    [' Anna Smith', 'Anna Smith'],
  ])('%s is stored as %s', (typed, stored) => {
    expect(tidyName(typed)).toBe(stored)
    expect(wrongWithName(stored)).toBeNull()
  })

  test.each(['', '王', '王三3', '<b>', '·王三', '王'.repeat(21)])(
    '%p is sent back with a sentence',
    (name) => {
      expect(wrongWithName(name)).toMatch(/。$/)
    },
  )
})
