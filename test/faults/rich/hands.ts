import { chanceOf } from '../../support/chance'
import { answersTo } from '../../support/play'
import { everyBonus, streetsBoard } from '../../support/sheets'
import { memberAct } from '../acts'
import type { History } from '../history'
import type { Act, Jump } from '../lockstep'
import type { Phone, Wish } from '../phone'
import type { Place } from '../place'
import { sheetOf } from '../sheets'
import { quiet } from '../sweeps'
import { staffAct } from './staff'

/** An hour for each paper, all of them added up, everybody with the same questions, and bonuses as often as one likes. */
export function plainlyCounted(opens: number) {
  const sheet = sheetOf(chanceOf(1), opens)
  return {
    ...sheet,
    draw: [{ type: 'single' as const, count: 2, points: 5, tag: 'short' }],
    paper: { ...sheet.paper, seconds: 3600 },
    tries: { perDay: null, inAll: null },
    counts: 'sum' as const,
    bonus: everyBonus,
    units: streetsBoard,
  }
}

/** Calls of members and staff whom nothing befalls, and how they are played. */
export function hands(place: Place, history: History) {
  const { contestId } = history
  const act = (phone: Phone, wish: Wish): Act => memberAct(place, history, phone, wish, quiet)
  return {
    start: (phone: Phone) => act(phone, { operation: 'startAttempt', input: { contestId } }),
    earn: (phone: Phone, kind: string) =>
      act(phone, { operation: 'earnBonus', input: { contestId, what: { kind } } }),
    submit(phone: Phone, right: number) {
      const { paper } = phone
      const answers = paper ? answersTo(paper).map((answer, at) => (at < right ? answer : [])) : []
      const input = { attemptId: paper?.attemptId ?? '', answers, revision: 1 }
      return act(phone, { operation: 'submitAttempt', input })
    },
    staff: (operation: string, input: object): Act => ({
      ...staffAct(place, history, operation, { contestId, ...input }, quiet),
      fault: null,
    }),
    play: (...acts: (Act | Jump)[]) => place.lockstep.play(acts, quiet),
  }
}
