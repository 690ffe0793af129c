import { good } from '../support/district'
import { playAtDoors } from '../support/play-at-doors'
import { play } from '../support/play-sheet'
import { boardsOf } from '../support/played-boards'
import { played1 } from '../support/played/sheet-1'
import { played3 } from '../support/played/sheet-3'
import { played5 } from '../support/played/sheet-5'

/**
 * The sheets that `test/unit/played` works out by hand, played by phones at the doors: the boards that members read are those
 * of the table.
 */
test.each([
  ['sheet 1', played1],
  ['sheet 3', played3],
  ['sheet 5', played5],
])('%s comes out at the doors as it was worked out by hand', async (_, contest) => {
  const { district, phones, nameOf } = await playAtDoors(contest)
  try {
    const byHand = boardsOf(contest, play(contest))
    const ask = [...phones.values()][0]!
    const board = good(await ask('readBoard', { contestId: 'c' }))
    expect(board.final).toBe(true)
    // A phone's own milliseconds part members who are equal by hand: so places are held against the table in the domain.
    const seconds = (ms: number) => Math.round(ms / 1000)
    expect(board.top.map(({ score, ms }) => [score, seconds(ms)])).toEqual(
      byHand.members.map(([, , score, used]) => [score, used]),
    )
    const whose = (list: unknown[][]) => list.map((row) => JSON.stringify(row)).sort()
    expect(whose(board.top.map(({ name, score, ms }) => [nameOf.get(name), score, seconds(ms)]))).toEqual(
      whose(byHand.members.map(([, who, score, used]) => [who, score, used])),
    )
    const [rule] = contest.sheet.units ?? []
    if (!rule) return
    const units = good(await ask('readUnitBoard', { contestId: 'c', level: rule.level }))
    expect(
      units.top.map(({ id, place, shared, figure, awards }) => [id, place, shared, figure, awards]),
    ).toEqual(
      byHand.units.map(({ id, place, shared, figures }) => {
        return [id, place, shared, figures[rule.order], byHand.awards[id] ?? []]
      }),
    )
  } finally {
    await district.stop()
  }
})
