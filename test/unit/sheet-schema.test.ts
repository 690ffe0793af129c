import fc from 'fast-check'
import * as v from 'valibot'
import { checkSheet, refusals } from '../../domain/check-sheet'
import { printNotice } from '../../domain/notice'
import type { RuleSheet } from '../../domain/rule-sheet'
import { ruleSheet } from '../../schema/rule-sheet'
import { ruleSheets } from '../support/rule-sheets'

/** The form and the engine's own type are the same thing: this compiles only while they are. */
const same = (sheet: RuleSheet): v.InferOutput<typeof ruleSheet> => sheet
const again = (sheet: v.InferOutput<typeof ruleSheet>): RuleSheet => sheet

const sheets = Object.entries(ruleSheets)

test.each(sheets)('%s is a sheet of the form, and comes out of it as it went in', (_, sheet) => {
  expect(again(v.parse(ruleSheet, same(sheet)))).toEqual(sheet)
})

test.each<[what: string, change: object]>([
  ['an unknown field', { colour: 'red' }],
  ['no title', { title: '  ' }],
  ['an hour without a zone of the world', { window: { opens: '2026-11-28 9:00', closes: '明天' } }],
  ['a third of a point', { draw: [{ type: 'single', count: 1, points: 1 / 3 }] }],
  ['half a question', { draw: [{ type: 'single', count: 0.5, points: 1 }] }],
  ['a type that nobody can answer', { draw: [{ type: 'essay', count: 1, points: 1 }] }],
  ['a try less than none', { tries: { perDay: -1, inAll: null } }],
  ['more than a thousand published places', { board: { top: 1001, ties: [], shared: true } }],
  ['an hour after midnight', { window: { opens: '', closes: '', hours: { from: '25:00', to: '26:00' } } }],
])('%s is not of the form', (_, change) => {
  const [, sheet] = sheets[0]!
  expect(v.safeParse(ruleSheet, { ...sheet, ...change }).success).toBe(false)
})

/** Every place of a sheet, so that something else can be put there. */
function* placesIn(value: unknown, path: (string | number)[] = []): Generator<(string | number)[]> {
  yield path
  if (typeof value !== 'object' || value === null) return
  for (const key of Object.keys(value))
    yield* placesIn((value as Record<string, unknown>)[key], [
      ...path,
      Array.isArray(value) ? Number(key) : key,
    ])
}

function put(sheet: unknown, [first, ...rest]: readonly (string | number)[], what: unknown): unknown {
  if (first === undefined) return what
  const inner = (sheet as Record<string | number, unknown>)[first]
  if (Array.isArray(sheet))
    return sheet.map((one, at) => (at === first ? put(one, rest, what) : (one as unknown)))
  return { ...(sheet as object), [first]: put(inner, rest, what) }
}

const elsewhere = sheets.map(([, sheet]) => [...placesIn(sheet)])
const numbers = [0, 1, 2, 3, 5, 40, 60, 100, 0.5, 10_000]
const texts =
  '2026-11-28T09:00:00+08:00 2021-03-10T00:00:00+08:00 09:00 24:00 名 best sum mean first street team time'
const others: unknown[] = [null, [], true, false]

/** Something in place of what is there, mostly of the same kind. */
function instead(there: unknown, luck: number): unknown {
  const kind = luck % 10 === 0 ? others : typeof there === 'number' ? numbers : texts.split(' ')
  const list = typeof there === 'boolean' ? [!there] : there === null ? numbers : kind
  return list[Math.floor(luck / 10) % list.length]
}

const at = (sheet: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown> | undefined)?.[key], sheet)

test('whatever the form lets through is judged in sentences, and what is not refused can be printed', () => {
  let [accepted, printed] = [0, 0]
  fc.assert(
    fc.property(
      fc.nat(sheets.length - 1),
      fc.array(fc.tuple(fc.nat(10_000), fc.nat(1000)), { minLength: 1, maxLength: 4 }),
      (which, changes) => {
        const places = elsewhere[which]!
        const changed = changes.reduce<unknown>((sheet, [place, luck]) => {
          const path = places[place % places.length]!
          const there = at(sheet, path)
          const isLeaf = there !== undefined && (there === null || typeof there !== 'object')
          return isLeaf ? put(sheet, path, instead(there, luck)) : sheet
        }, sheets[which]![1])
        const parsed = v.safeParse(ruleSheet, changed)
        if (!parsed.success) return
        accepted += 1
        const findings = checkSheet(parsed.output)
        expect(findings.every(({ sentence }) => /。$/.test(sentence))).toBe(true)
        if (refusals(findings).length > 0) return
        printed += 1
        expect(
          printNotice(parsed.output).every(({ text }) => text !== '' && !/NaN|undefined|null/.test(text)),
        ).toBe(true)
      },
    ),
    { numRuns: 1000 },
  )
  expect(accepted).toBeGreaterThan(100)
  expect(printed).toBeGreaterThan(50)
})
