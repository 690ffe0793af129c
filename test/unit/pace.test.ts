import { endsAt, lastMoment, paceOf, questionAt, type Pace } from '../../src/packages/contest/paper/pace'
import { deadline, paper, startedAt } from '../support/paper-table'

const second = 1000
const pace: Pace = { startedAt, each: 20 * second, questions: 3 }

test.each([
  ['at the start', 0, 0, 0],
  ['in the last moment of the first question', 0, 19.999, 0],
  ['when its time is over', 0, 20, 1],
  ['to someone who was quicker', 2, 5, 2],
  ['to someone who was quicker, when the time comes up', 1, 39.999, 1],
  ['to someone who has slept through it', 0, 45, 2],
  ['long after the end', 0, 4000, 2],
  ['to a phone whose clock is behind', 1, -30, 1],
])('%s the right question lies on the table', (_, reached, after, expected) => {
  expect(questionAt(pace, reached, startedAt + after * second)).toBe(expected)
})

test('a question’s last moment follows from the start, whenever it was come to', () => {
  expect([0, 1, 2].map((question) => lastMoment(pace, question) - startedAt)).toEqual([
    20_000, 40_000, 60_000,
  ])
})

test('the paper is handed in with its last question, and never after its deadline', () => {
  expect(endsAt(paper({ perQuestion: 20 }))).toBe(startedAt + 60_000)
  expect(endsAt(paper({ perQuestion: 3600 }))).toBe(deadline)
  expect(endsAt(paper())).toBe(deadline)
  expect(paceOf(paper())).toBeNull()
})
