import { nextMoment, patternProblem } from '../../local-cloud/cron'

const at = (text: string) => Date.parse(`${text}+08:00`)
const next = (pattern: string, after: string) => {
  const moment = nextMoment(pattern, at(after))
  return moment === null ? null : new Date(moment + 8 * 3_600_000).toISOString().slice(0, 19)
}

test.each([
  ['*/5 * * * * * *', '2026-11-23T10:00:03', '2026-11-23T10:00:05'],
  ['*/5 * * * * * *', '2026-11-23T10:00:05', '2026-11-23T10:00:10'],
  ['0 0 2 1 * * *', '2026-11-23T10:00:00', '2026-12-01T02:00:00'],
  ['0 15 10 * * MON-FRI *', '2026-11-27T11:00:00', '2026-11-30T10:15:00'],
  ['0 0 10,14,16 * * * *', '2026-11-23T10:00:00', '2026-11-23T14:00:00'],
  ['0 0 12 * * WED *', '2026-11-23T10:00:00', '2026-11-25T12:00:00'],
  ['0 0 0 1 1 * 2028', '2026-11-23T10:00:00', '2028-01-01T00:00:00'],
  ['0 0 0 1 * 1 *', '2026-11-24T10:00:00', '2026-11-30T00:00:00'],
])('%s after %s is %s', (pattern, after, expected) => {
  expect(next(pattern, after)).toBe(expected)
})

test('a pattern of the past has no next moment', () => {
  expect(next('0 0 0 1 1 * 2020', '2026-11-23T10:00:00')).toBeNull()
})

test('a pattern needs its seven fields', () => {
  expect(patternProblem('0 0 * * *')).not.toBeNull()
  expect(patternProblem('0 0 * * * * *')).toBeNull()
})
