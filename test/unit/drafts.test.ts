import { checkHour } from '../../domain/check-hour'
import { fits } from '../../domain/draw'
import { openAt } from '../../domain/open-at'
import { countFitting, poolLike, shapeOf } from '../../domain/pool-shape'
import { mostMissed, withAnswers } from '../../domain/progress'
import { shortages } from '../../domain/shortage'
import { sheetIssues } from '../../schema/sheet-issues'
import { bankedPool } from '../support/banked-pool'
import { ruleSheets } from '../support/rule-sheets'
import { sheet1 } from '../support/rule-sheets/sheet-1'
import { sheet5 } from '../support/rule-sheets/sheet-5'

test.each(Object.entries(ruleSheets))('of the shape of a pool is found what it lacks for %s', (_, sheet) => {
  const { questions } = bankedPool()
  const shape = shapeOf(questions.slice(0, questions.length / 2))
  const draws = [sheet.draw, ...(sheet.gates?.gates ?? []).flatMap(({ draw }) => (draw ? [draw] : []))]
  for (const draw of draws)
    expect(shortages({ draw }, poolLike(shape))).toEqual(
      shortages({ draw }, questions.slice(0, questions.length / 2)),
    )
  for (const row of draws.flat())
    expect(countFitting(row, shape)).toBe(poolLike(shape).filter((question) => fits(question, row)).length)
})

test('a sheet for another year keeps its hours and its length, and its days off move along', () => {
  const summer = { ...sheet5, window: { ...sheet5.window, daysOff: ['2021-03-10'] } }
  const moved = openAt(summer, Date.parse('2026-05-01T10:00:00+08:00'))
  expect(moved.window.opens).toBe('2026-05-01T10:00:00+08:00')
  const length = (sheet: typeof summer) => Date.parse(sheet.window.closes) - Date.parse(sheet.window.opens)
  expect(length(moved as typeof summer)).toBe(length(summer))
  expect(Date.parse(moved.window.daysOff![0]!) - Date.parse('2026-05-01')).toBe(
    Date.parse('2021-03-10') - Date.parse(sheet5.window.opens.slice(0, 10)),
  )
  expect({ ...moved, window: 0, keepUntil: 0 }).toEqual({ ...summer, window: 0, keepUntil: 0 })
})

test('what a half-filled sheet lacks is said by the names that stand on the form', () => {
  const { draw: _, ...rest } = sheet1
  const half = {
    ...rest,
    title: '',
    draw: [{ type: 'single', points: 1 }],
    paper: { ...sheet1.paper, seconds: 1 },
  }
  expect(sheetIssues(half).map(({ path, sentence }) => `${path} ${sentence}`)).toEqual([
    'title “竞赛名称”还没有填。',
    'draw.0.count “抽题”第 1 项的“题数”还没有填。',
    'paper.seconds “限时”的“答题时间（秒）”不能小于 10。',
  ])
  expect(sheetIssues(sheet1)).toEqual([])
})

test('a contest that is over is not published, and one that has begun only with a warning', () => {
  const at = (hour: string) => checkHour(sheet1, Date.parse(hour)).map(({ level, path }) => [level, path])
  expect(at('2025-07-01T00:00:00+08:00')).toEqual([])
  expect(at('2025-08-02T00:00:00+08:00')).toEqual([['warn', 'window.opens']])
  expect(at('2025-09-02T00:00:00+08:00')).toEqual([['refuse', 'window.closes']])
})

test('a batch may have hundreds of thousands of answers', () => {
  const answers = Array.from({ length: 300_000 }, (_, n) => ({ at: n % 3, right: n % 2 === 0 }))
  const { seen, right } = withAnswers({ seen: [5], right: [5] }, answers)
  expect(seen).toEqual([100_005, 100_000, 100_000])
  expect(right).toEqual([50_005, 50_000, 50_000])
})

test('the question missed most often comes first, and one that hardly anybody had is left out', () => {
  const answers = (at: number, seen: number, right: number) =>
    Array.from({ length: seen }, (_, n) => ({ at, right: n < right }))
  const page = withAnswers({ seen: [], right: [] }, [
    ...answers(0, 20, 10),
    ...answers(3, 20, 2),
    ...answers(5, 4, 0),
    ...answers(7, 20, 20),
  ])
  expect(mostMissed(new Map([[1, page]]), 10, 5)).toEqual([
    { at: 1003, seen: 20, right: 2 },
    { at: 1000, seen: 20, right: 10 },
  ])
})
