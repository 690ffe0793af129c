import { naiveBoard, naiveSharedPlaces, naiveStreets, type Finished } from '../../support/naive-board'
import type { History } from '../history'

/** The final board is what one gets by sorting the attempts by hand. */
export function boardIsTheNaiveOne({ attempts, boards, members, sheet }: History): string[] {
  const finished = attempts.flatMap(({ memberId, unit, n, finish }): Finished[] =>
    finish ? [{ memberId, streetId: unit.street, n, score: finish.score, ms: finish.ms, at: finish.at }] : [],
  )
  const order = naiveBoard(finished)
  const shared = naiveSharedPlaces(finished)
  const placeOf = (id: string) =>
    sheet.board.shared ? shared.get(id) : 1 + order.findIndex(({ memberId }) => memberId === id)
  const rows = order.map(({ memberId, score, ms }) => {
    const place = placeOf(memberId)
    const name = `${members.find(({ id }) => id === memberId)?.name[0]}*`
    const isShared = order.some((one) => one.memberId !== memberId && placeOf(one.memberId) === place)
    return { memberId, row: JSON.stringify([place, isShared, name, score, ms]) }
  })
  // Members on one place have no order among them.
  const inOrder = (list: string[]) => (sheet.board.shared ? [...list].sort() : list)
  const streets = JSON.stringify(
    [...naiveStreets(finished)]
      .map(([id, { members, sum }]) => [id, members, Math.round((sum / members) * 100) / 100])
      .sort(),
  )
  return boards.flatMap(({ openid, board }) => {
    const me = members.find((one) => one.openid === openid)?.id
    const shown = board.top.map(({ place, shared, name, score, ms }) => [place, shared, name, score, ms])
    const mine = board.mine
    const expectedMine = rows.find(({ memberId }) => memberId === me)?.row
    const problems = [
      board.final ? '' : 'the board is not final',
      board.members === order.length ? '' : `${board.members} members, by hand ${order.length}`,
      same(
        inOrder(shown.map((row) => JSON.stringify(row))),
        inOrder(rows.slice(0, sheet.board.top).map(({ row }) => row)),
      ),
      same(
        mine ? [JSON.stringify([mine.place, mine.shared, mine.name, mine.score, mine.ms])] : [],
        expectedMine ? [expectedMine] : [],
      ),
      same(
        [JSON.stringify(board.streets.map((one) => [one.streetId, one.members, one.mean]).sort())],
        [streets],
      ),
    ]
    return problems.filter(Boolean)
  })
}

const same = (shown: string[], byHand: string[]): string =>
  shown.join('\n') === byHand.join('\n')
    ? ''
    : `the board shows\n${shown.join('\n')}\nby hand\n${byHand.join('\n')}`
