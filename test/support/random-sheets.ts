import fc from 'fast-check'
import type { GatePlan } from '../../domain/gates'
import type { RuleSheet } from '../../domain/rule-sheet'
import { sheet3 } from './rule-sheets/sheet-3'

const limit = (max: number) => fc.option(fc.integer({ min: 1, max }), { nil: null })
const worth = fc.constantFrom(0.3, 0.57, 1, 1.01, 2, 2.5, 5)

const gates: fc.Arbitrary<GatePlan> = fc.record({
  gates: fc
    .integer({ min: 1, max: 4 })
    .map((count) => Array.from({ length: count }, (_, at) => ({ name: `${at}` }))),
  opening: fc.constantFrom('together' as const, 'one-a-day' as const),
  missed: fc.constantFrom('can-be-made-up' as const, 'lost' as const),
  order: fc.constantFrom('any' as const, 'in-turn' as const),
  passPercent: fc.integer({ min: 1, max: 100 }),
  triesEach: limit(2),
  worth: fc.oneof(
    fc.constant('marks' as const),
    worth.map((points) => ({ points })),
  ),
})

const bonus = fc.record({
  kind: fc.constantFrom('sign-in' as const, 'visit' as const),
  points: worth,
  perDay: fc.integer({ min: 1, max: 2 }),
  inAll: fc.option(fc.integer({ min: 2, max: 4 }), { nil: null }),
})

const hours = fc.constantFrom(undefined, { from: '09:00', to: '18:30' }, { from: '00:00', to: '24:00' })

/** Sheets of every count rule, with and without gates, bonuses, hours and days off, over five days. */
export const randomSheets: fc.Arbitrary<RuleSheet> = fc
  .record({
    draw: fc.array(
      fc.record({
        type: fc.constantFrom('single' as const, 'multiple' as const, 'true-false' as const),
        count: fc.integer({ min: 1, max: 3 }),
        points: worth,
      }),
      { minLength: 1, maxLength: 3 },
    ),
    counts: fc.constantFrom<RuleSheet['counts']>('best', 'last', 'first', 'mean', 'sum', 'sum-of-daily-best'),
    multiple: fc.constantFrom<RuleSheet['multiple']>('all-or-nothing', 'half-when-short', 'each-right'),
    tries: fc.record({ perDay: limit(3), inAll: limit(6), minutesBetween: fc.constantFrom(0, 0, 90) }),
    gates: fc.option(gates, { nil: undefined }),
    bonus: fc.uniqueArray(bonus, { maxLength: 2, selector: ({ kind }) => kind }),
    ties: fc.constantFrom<RuleSheet['board']['ties']>([], ['less-time'], ['earlier-finish', 'less-time']),
    shared: fc.boolean(),
    hours,
    weekdaysOff: fc.constantFrom<number[]>([], [2], [0, 3]),
    daysOff: fc.constantFrom<string[]>([], ['2022-11-30']),
  })
  .map(({ tries, gates: plan, ties, shared, hours: daily, weekdaysOff, daysOff, ...rest }) => ({
    ...sheet3,
    ...rest,
    window: {
      opens: '2022-11-28T09:00:00+08:00',
      closes: '2022-12-02T18:00:00+08:00',
      weekdaysOff,
      daysOff,
      ...(daily ? { hours: daily } : {}),
    },
    tries: { ...tries, perDay: tries.perDay === null ? null : Math.min(tries.perDay, tries.inAll ?? 9) },
    ...(plan ? { gates: plan, counts: 'best' as const } : {}),
    board: { top: 10, ties, shared },
    awards: [],
  }))
