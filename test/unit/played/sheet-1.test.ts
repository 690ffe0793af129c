import { boardsOf } from '../../support/played-boards'
import { play } from '../../support/play-sheet'
import { played1 } from '../../support/played/sheet-1'

// Everything expected here was worked out by hand from the table of plays, before it was run.
const { members, units, awards } = boardsOf(played1, play(played1))

test('members: the best paper, then less time, then a shared place', () => {
  expect(members).toEqual([
    ['1', 'lu', 10, 450],
    ['2', 'ji', 10, 500],
    ['3', 'cai', 9, 250],
    ['4', 'an', 9, 300],
    ['并5', 'bo', 8, 200],
    ['并5', 'fu', 8, 200],
    ['7', 'hua', 7, 390],
    ['并8', 'deng', 7, 400],
    ['并8', 'gao', 7, 400],
    ['10', 'er', 6, 100],
    ['11', 'kang', 5, 300],
    ['12', 'mei', 0, 60],
  ])
})

/**
 * composite = 40 % coverage + 40 % marks + 20 % activity, where marks = mean of 10 points, activity = papers each of 30.
 *
 * | street     | coverage      | mean              | papers each | composite                                   | highs      |
 * | desheng    | 2/4  = 50     | (9+7)/2    = 8    | (7+1)/2 = 4 | 20 + 32 + 0.2 × 13.33 (400/30) = 54.666     | cai        |
 * | xichangan  | 2/4  = 50     | (9+8)/2    = 8.5  | 2/2 = 1     | 20 + 34 + 0.2 ×  3.33 (100/30) = 54.666     | an         |
 * | niujie     | 2/5  = 40     | (6+8)/2    = 7    | 2/2 = 1     | 16 + 28 + 0.666                = 44.666     | none       |
 * | shichahai  | 2/5  = 40     | (7+7)/2    = 7    | 2/2 = 1     | 16 + 28 + 0.666                = 44.666     | none       |
 * | baizhifang | 3/8  = 37.5   | (5+10+0)/3 = 5    | 3/3 = 1     | 15 + 20 + 0.666                = 35.666     | lu         |
 * | tianqiao   | 1/2  = 50     | 10                | 1           | 20 + 40 + 0.666                = 60.666     | ji         |
 *
 * desheng and xichangan are equal in composite, coverage and highs: papers each, the last step, parts them. niujie and
 * shichahai are equal in all, and share. tianqiao would be first, but has one member only.
 */
test('streets: the composite, and ties to the last step', () => {
  const figures = units.map(({ id, place, shared, figures: f }) => [
    `${shared ? '并' : ''}${place ?? '-'}`,
    id,
    f.composite,
    f.coverage,
    f.highs,
    f.papers,
    f.mean,
  ])
  expect(figures).toEqual([
    ['1', 'desheng', 54.67, 50, 1, 4, 8],
    ['2', 'xichangan', 54.67, 50, 1, 1, 8.5],
    ['并3', 'shichahai', 44.67, 40, 0, 1, 7],
    ['并3', 'niujie', 44.67, 40, 0, 1, 7],
    ['5', 'baizhifang', 35.67, 37.5, 1, 1, 5],
    ['-', 'tianqiao', 60.67, 50, 1, 1, 10],
  ])
})

/**
 * Five streets have a place. Places 1 and 2 get 最佳组织奖. Of the other three 40 % are 1.2, so one: the third, whose place two
 * share; and 60 % of five are three, so the third place is within. Both get 优秀组织奖.
 */
test('awards: who shares the last place shares the award', () => {
  expect(awards).toEqual({
    desheng: ['最佳组织奖'],
    xichangan: ['最佳组织奖'],
    niujie: ['优秀组织奖'],
    shichahai: ['优秀组织奖'],
  })
})
