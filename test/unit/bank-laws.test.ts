import fc from 'fast-check'
import { compareBank, keepQuestionIds } from '../../domain/bank/compare'
import { draftOf, entryOf, type BankEntry } from '../../domain/bank/entry'
import { exportRows } from '../../domain/bank/export'
import { safeCell } from '../../office/safe-cell'
import type { Item } from '../../domain/bank/draft'
import { isBlocked, proofread } from '../../domain/bank/proof/proofread'
import { readPasted } from '../../domain/bank/read'
import { settle } from '../../domain/bank/settle'
import { readRows } from '../support/bank/said'
import { bankOf, entries } from '../support/bank/invent'
import { forms, writeText } from '../support/bank/write'
import '../support/laws'

const plain = ({ question, key }: BankEntry) => ({
  ...{ type: question.type, stem: question.stem, options: question.options },
  ...{ right: key.right, accepted: key.accepted ?? null },
})
const read = (items: readonly Item[]) =>
  items.map(({ draft }) => {
    const { type, stem, options, right, accepted } = settle(draft)
    return { type, stem, options, right, accepted }
  })

describe('a bank written in any form reads as the same questions', () => {
  test.each(Object.keys(forms))('%s', (name) => {
    fc.assert(
      fc.property(entries, (some) => {
        const reading = readPasted(writeText(some, name))
        expect(read(reading.items)).toEqual(some.map(plain))
      }),
      { numRuns: 25 },
    )
  })

  test('as rows of a sheet, with everything that is known of them', () => {
    fc.assert(
      fc.property(entries, (some) => {
        const { items } = readRows(exportRows(some).map((row) => row.map(safeCell)))
        const again = items.map(({ draft }, at) => entryOf(some[at]?.question.id ?? '', draft, settle(draft)))
        expect(again).toEqual(some)
      }),
    )
  })
})

test('no text is too odd to be read and proofread', () => {
  const bits = fc.constantFrom(
    ...[
      '1.',
      '2、',
      '（1）',
      '①',
      'A.',
      'B、',
      'C',
      '答案：',
      '解析',
      '【答案】',
      '（ ）',
      '（A）',
      '×',
      '____',
      '\n',
      '\n\n',
      '\t',
    ],
    ...[
      '1-5 ABCDE',
      '参考答案',
      '一、单选题',
      '判断题',
      '甲',
      '乙丙',
      '。',
      ' ',
      '(',
      '）',
      '题目\t答案',
      '\ud800',
      '\u0000',
      '𠮷',
      '1-',
    ],
  )
  const text = fc.oneof(
    fc.string(),
    fc.array(bits, { maxLength: 60 }).map((some) => some.join('')),
  )
  fc.assert(
    fc.property(text, (odd) => {
      const { items } = readPasted(odd)
      expect(proofread(items)).toHaveLength(items.length)
    }),
    { numRuns: 500 },
  )
})

test('what has passed the proofreader passes it again, as the same questions', () => {
  fc.assert(
    fc.property(entries, (some) => {
      const items = some.map((entry, at) => itemOf(entry, at))
      const proofs = proofread(items)
      const passed = items.filter((_, at) => !isBlocked(proofs[at] as (typeof proofs)[number]))
      const entriesOf = passed.map(({ draft }, at) => entryOf(`q-${at}`, draft, settle(draft)))
      const again = entriesOf.map((entry, at) => itemOf(entry, at))
      expect(proofread(again).some(isBlocked)).toBe(false)
      expect(again.map(({ draft }, at) => entryOf(`q-${at}`, draft, settle(draft)))).toEqual(entriesOf)
    }),
  )
})

test('ids stay with their questions, and the comparison counts each once', () => {
  fc.assert(
    fc.property(entries, entries, (before, added) => {
      let n = 0
      const fresh = () => `n-${(n += 1)}`
      const moved = [...before].reverse().slice(1)
      const after = keepQuestionIds(before, [...moved, ...added], fresh)
      expect(new Set(after.map(({ question }) => question.id)).size).toBe(after.length)
      expect(after.slice(0, moved.length).map(({ question }) => question.id)).toEqual(
        moved.map(({ question }) => question.id),
      )
      const changes = compareBank(before, after)
      expect(changes.added.length + changes.changed.length + changes.same).toBe(after.length)
      expect(changes.gone.length + changes.changed.length + changes.same).toBe(before.length)
    }),
  )
  expect(compareBank(bankOf(20), bankOf(20))).toMatchObject({ same: 20, added: [], changed: [], gone: [] })
})

const itemOf = (entry: BankEntry, at: number): Item => ({
  ...{ number: at + 1, series: 0, draft: draftOf(entry), remarks: [] },
  source: { sheet: '', from: at, to: at, text: '' },
})
