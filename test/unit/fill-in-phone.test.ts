import { begin, fill } from '../../src/packages/contest/paper/progress'
import { countAnswered } from '../../domain/answers'
import { paper, Table } from '../support/paper-table'

const open = [[], [], []]

test.each([
  ['the first letter', open, 0, '工', ['工']],
  ['a later blank first', open, 1, '会', ['', '会']],
  ['a blank written anew', [['工', '会'], [], []], 0, '总工', ['总工', '会']],
  ['a blank emptied while another stands', [['工', '会'], [], []], 0, '', ['', '会']],
  ['the last letter taken away', [['', '会'], [], []], 1, '', []],
  ['more than a blank takes', open, 0, '长'.repeat(70), ['长'.repeat(60)]],
  ['a sign that would be cut in half', open, 0, `${'长'.repeat(59)}😀`, ['长'.repeat(59)]],
  ['lines that were pasted', open, 0, '中华\n全国\t总工会', ['中华全国总工会']],
])('%s', (_, answers, blank, text, expected) => {
  expect(fill(answers, 0, blank, text)).toEqual([expected, [], []])
})

test('every keystroke is on the phone; the cloud hears of it as of any answer', async () => {
  const table = new Table()
  const keeper = table.sit(begin(paper()))
  keeper.write(1, '工')
  expect(table.last).toMatchObject({ what: 'save', answers: [['', '工'], [], []], revision: 1 })
  await table.take()
  for (const text of ['工会', '工会法', '工会法规']) {
    keeper.write(1, text)
    expect(table.kept?.answers[0]).toEqual(['', text])
  }
  expect(table.asked).toHaveLength(1)
  expect(countAnswered(keeper.view.get().answers)).toBe(1)
  table.pass(15_000)
  expect(table.last).toMatchObject({ what: 'save', answers: [['', '工会法规'], [], []], revision: 2 })
})
