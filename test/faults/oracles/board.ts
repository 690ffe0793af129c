import type { History } from '../history'
import { standsByHand } from './regrade'

/** The final board is what one gets by marking all papers and putting the members in order by hand. */
export function boardIsTheNaiveOne(history: History): string[] {
  const { boards, members, sheet } = history
  const stands = standsByHand(history)
  const rows = stands.map(({ stand: { member, score, ms }, place }) => {
    const name = `${members.find(({ id }) => id === member)?.name[0]}*`
    const isShared = stands.filter((one) => one.place === place).length > 1
    return { member, row: JSON.stringify([place, isShared, name, score, ms]) }
  })
  // Members on one place have no order among them.
  const inOrder = (list: string[]) => (sheet.board.shared ? [...list].sort() : list)
  return boards.flatMap(({ openid, board }) => {
    const me = members.find((one) => one.openid === openid)?.id
    const shown = board.top.map(({ place, shared, name, score, ms }) => [place, shared, name, score, ms])
    const mine = board.mine
    const expectedMine = rows.find(({ member }) => member === me)?.row
    const problems = [
      board.final ? '' : 'the board is not final',
      board.members === rows.length ? '' : `${board.members} members, by hand ${rows.length}`,
      same(
        inOrder(shown.map((row) => JSON.stringify(row))),
        inOrder(rows.slice(0, sheet.board.top).map(({ row }) => row)),
      ),
      same(
        mine ? [JSON.stringify([mine.place, mine.shared, mine.name, mine.score, mine.ms])] : [],
        expectedMine ? [expectedMine] : [],
      ),
      same(
        board.streets.map((one) => JSON.stringify([one.streetId, one.members, one.mean])).sort(),
        streetsByHand(stands.map(({ stand }) => stand)),
      ),
    ]
    return problems.filter(Boolean)
  })
}

/** Means of those who have a paper that counts, in whole hundredths. */
function streetsByHand(stands: ReturnType<typeof standsByHand>[number]['stand'][]): string[] {
  const own = stands.filter(({ best }) => best !== null)
  const streets = [...new Set(own.map(({ unit }) => unit?.street))]
  return streets
    .map((street) => {
      const scores = own.filter(({ unit }) => unit?.street === street).map(({ score }) => score)
      const cents = scores.reduce((sum, score) => sum + Math.round(score * 100), 0)
      const mean = Math.floor((2 * cents + scores.length) / (2 * scores.length)) / 100
      return JSON.stringify([street, scores.length, mean])
    })
    .sort()
}

const same = (shown: string[], byHand: string[]): string =>
  shown.join('\n') === byHand.join('\n')
    ? ''
    : `the board shows\n${shown.join('\n')}\nby hand\n${byHand.join('\n')}`
