import type { Mistake, PracticeQuestion } from '../../contract/member/practice'
import type { Answer } from '../../domain/answers'
import { inBook, withMastered, withMistake, type Notebook } from '../../src/packages/contest/parts/notebook'
import { isRight, withChoice, withText } from '../../src/packages/contest/practice/check'

const question: PracticeQuestion = {
  ...{ id: 'pool/a', type: 'multiple', stem: '', options: ['a', 'b', 'c'], points: 0 },
  ...{ chosen: [], right: [0, 2], correct: false, explanation: null },
}
const mistake = (id: string, at: number): Mistake => ({ ...question, id, at, contest: '' })
const empty: Notebook = { mastered: {}, practised: [] }
const idsIn = (found: Mistake[], notebook: Notebook) =>
  inBook(found, notebook).map(({ id, at }) => `${id}${String(at)}`)

test('a question stands in the book once, as it last went wrong, the latest first', () => {
  expect(idsIn([mistake('a', 5), mistake('b', 7), mistake('a', 9)], empty)).toEqual(['a9', 'b7'])
  expect(idsIn([mistake('a', 5), mistake('b', 7)], withMistake(empty, mistake('a', 8)))).toEqual(['a8', 'b7'])
})

test('what is mastered leaves the book, and comes back when it goes wrong again', () => {
  const known = withMastered(withMistake(empty, mistake('a', 8)), 'a', 10)
  expect(idsIn([mistake('a', 5), mistake('b', 7)], known)).toEqual(['b7'])
  expect(idsIn([mistake('a', 12)], known)).toEqual(['a12'])
  expect(idsIn([mistake('a', 5)], withMistake(known, mistake('a', 11)))).toEqual(['a11'])
})

test('the notebook stays small: what is oldest goes', () => {
  const many = (count: number) => Array.from({ length: count }, (_, n) => n)
  const full: Notebook = {
    mastered: Object.fromEntries(many(2000).map((n) => [`y${String(n)}`, n])),
    practised: many(100).map((n) => mistake(`x${String(n)}`, n)),
  }
  const notebook = withMastered(withMistake(full, mistake('x2099', 2099)), 'y2000', 2000)
  expect(notebook.practised).toHaveLength(100)
  expect(notebook.practised[0]?.id).toBe('x2099')
  expect(Object.keys(notebook.mastered)).toHaveLength(2000)
  expect(notebook.mastered).not.toHaveProperty('y0')
})

test.each<[string, Partial<PracticeQuestion>, Answer, boolean]>([
  ['every right option', {}, [0, 2], true],
  ['one too few', {}, [0], false],
  ['one too many', {}, [0, 1, 2], false],
  ['another', {}, [0, 1], false],
  ['nothing', {}, [], false],
  ['nothing where nothing is known to be right', { right: null }, [], false],
  [
    'every blank, otherwise written',
    { type: 'blanks', right: [], accepted: [['１２'], ['工会']] },
    ['12', '“工会”'],
    true,
  ],
  ['one blank wrong', { type: 'blanks', right: [], accepted: [['12'], ['工会']] }, ['12', '公会'], false],
  ['one blank empty', { type: 'blanks', right: [], accepted: [['12'], ['工会']] }, ['12'], false],
])('%s in practice: right or not', (_, more, answer, right) => {
  expect(isRight({ ...question, ...more }, answer)).toBe(right)
})

test('of one only the last choice holds; of several each is chosen and taken back', () => {
  expect(withChoice({ ...question, type: 'single' }, [0], 2)).toEqual([2])
  expect(withChoice(question, withChoice(question, [2], 0), 2)).toEqual([0])
  expect(withText({ ...question, blanks: 2 }, [], 1, '工会')).toEqual(['', '工会'])
})
