import fc from 'fast-check'
import {
  closesFor,
  deadlineFor,
  latestClose,
  latestPossible,
  noRelief,
  reliefOf,
  type Override,
} from '../../domain/relief'
import { inStreet, type UnitPath } from '../../domain/unit'
import { at, sheet3 } from '../support/sheets'

const close = at('12-11T18:00')
const day = 24 * 3600_000
const override = (change: Partial<Override>): Override => ({
  ...{ memberId: null, unitId: null, tries: 0, minutes: 0, closesAt: 0 },
  ...{ reason: '停电', by: 'staff', at: at('11-30T10:00'), withdrawn: null },
  ...change,
})
const caster: UnitPath = { street: 'desheng', enterprise: 'foundry', team: 'casters' }
const withdrawn = { by: 'staff', at: at('12-01T10:00'), reason: '办错了' }

test.each<[string, Partial<Override>, UnitPath | null, number]>([
  ['for the member', { memberId: 'm' }, null, 1],
  ['for another member', { memberId: 'n' }, caster, 0],
  ['for the own street', { unitId: 'desheng' }, caster, 1],
  ['for the own enterprise', { unitId: 'foundry' }, caster, 1],
  ['for the own team', { unitId: 'casters' }, caster, 1],
  ['for an enterprise, of who named the street alone', { unitId: 'foundry' }, inStreet('desheng'), 0],
  ['for a unit, of who named none', { unitId: 'desheng' }, null, 0],
  ['that was withdrawn', { memberId: 'm', withdrawn }, caster, 0],
])('what is arranged %s', (_, change, unit, tries) => {
  expect(reliefOf([override({ tries: 1, ...change })], { memberId: 'm', unit }).tries).toBe(tries)
})

test('nothing arranged is no relief', () => {
  expect(reliefOf([], { memberId: 'm', unit: caster })).toEqual(noRelief)
  expect(closesFor(sheet3, noRelief)).toBe(close)
})

const anyOverride = fc
  .record({
    unitId: fc.constantFrom('desheng', 'foundry', 'bakery'),
    tries: fc.integer({ min: 0, max: 20 }),
    minutes: fc.integer({ min: 0, max: 600 }),
    closesAt: fc.oneof(fc.constant(0), fc.integer({ min: close + 1, max: close + 30 * day })),
    withdrawn: fc.constantFrom(null, withdrawn),
  })
  .map(override)

test('one more arrangement never takes anything away, in whatever order they are', () => {
  fc.assert(
    fc.property(fc.array(anyOverride), anyOverride, (some, one) => {
      const who = { memberId: 'm', unit: caster }
      const [before, after] = [reliefOf(some, who), reliefOf([...some, one], who)]
      expect(after.tries).toBeGreaterThanOrEqual(before.tries)
      expect(after.ms).toBeGreaterThanOrEqual(before.ms)
      expect(after.closesAt).toBeGreaterThanOrEqual(before.closesAt)
      expect(reliefOf([one, ...some], who)).toEqual(after)
      // Nobody begins after the latest close.
      expect(latestClose(sheet3, [...some, one])).toBeGreaterThanOrEqual(closesFor(sheet3, after))
    }),
  )
})

test.each([
  ['the time of the sheet', close - day, noRelief, close - day + 15 * 60_000],
  ['cut at the close', close - 60_000, noRelief, close],
  ['minutes more, cut at the close', close - 60_000, { ms: 3600_000, closesAt: 0 }, close],
  ['cut at the own close', close, { ms: 0, closesAt: close + 60_000 }, close + 60_000],
  ['minutes more under the own close', close, { ms: 60_000, closesAt: close + day }, close + 16 * 60_000],
])('the deadline: %s', (_, startedAt, relief, expected) => {
  expect(deadlineFor(sheet3, startedAt, relief)).toBe(expected)
})

test('a later close that was withdrawn holds the contest open until it was, if that is after the close', () => {
  const later = (withdrawnAt: number) =>
    override({ closesAt: close + 5 * day, withdrawn: { ...withdrawn, at: withdrawnAt } })
  expect(latestClose(sheet3, [later(close - day)])).toBe(close)
  expect(latestClose(sheet3, [later(close + day)])).toBe(close + day)
  expect(latestClose(sheet3, [later(close + 9 * day)])).toBe(close + 5 * day)
})

test('no close is later than thirty days, nor than the day on which what was told is deleted', () => {
  expect(latestPossible(sheet3)).toBe(close + 30 * day)
  const keepUntil = '2022-12-20T00:00:00+08:00'
  expect(latestPossible({ ...sheet3, keepUntil })).toBe(Date.parse(keepUntil))
})
