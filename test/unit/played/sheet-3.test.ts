import { rankStreets } from '../../../domain/streets'
import { boardsOf } from '../../support/played-boards'
import { play } from '../../support/play-sheet'
import { played3 } from '../../support/played/sheet-3'

// Everything expected here was worked out by hand from the table of plays, before it was run.
const { members, awards, sums } = boardsOf(played3, play(played3))

/** No place is shared: after points, time and the finish (an and ji are equal in all three) the members' ids decide. */
test('members: the best paper, less time, the earlier finish, and no place is shared', () => {
  expect(members).toEqual([
    ['1', 'cai', 100, 800],
    ['2', 'deng', 95, 500],
    ['3', 'an', 90, 600],
    ['4', 'ji', 90, 600],
    ['5', 'bo', 90, 600],
    ['6', 'er', 90, 900],
    ['7', 'gao', 85, 290],
    ['8', 'hua', 5, 59],
    ['9', 'fu', 0, 100],
  ])
})

test('whoever has 90 or more in one paper has a ticket, also on exactly 90 and when the time was over', () => {
  expect(awards).toEqual({
    an: ['幸运奖'],
    bo: ['幸运奖'],
    cai: ['幸运奖'],
    deng: ['幸运奖'],
    er: ['幸运奖'],
    ji: ['幸运奖'],
  })
})

/** desheng (90 + 90 + 100) / 3 = 93.333; niujie (95 + 90 + 0 + 90) / 4 = 68.75; tianqiao (85 + 5) / 2 = 45 */
test('streets, which the sheet has no board for, by the mean of their members', () => {
  expect(rankStreets(sums.get('')!)).toEqual([
    { place: 1, streetId: 'desheng', members: 3, mean: 93.33 },
    { place: 2, streetId: 'niujie', members: 4, mean: 68.75 },
    { place: 3, streetId: 'tianqiao', members: 2, mean: 45 },
  ])
})
