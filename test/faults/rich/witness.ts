import type { History, Told } from '../history'
import { deadlineWith } from '../oracles/relief'

/** How often what a contest can have did happen in it: an invariant of what never happens says nothing. */
export function witness(history: History): Record<string, number> {
  const { attempts, sheet, told, staff, overrides, editions, frozen, maps, unitBoards, boards } = history
  const papers = attempts.filter(({ kind }) => kind === 'paper')
  const bonuses = (of: typeof attempts) => of.flatMap(({ earned }) => earned)
  const refused = (code: string) => told.filter(({ reply }) => reply?.code === code).length
  const good = (list: readonly Pick<Told, 'operation' | 'reply'>[], name: string) =>
    list.filter(({ operation, reply }) => operation === name && reply?.ok).length
  const corrections = history.contest.corrections
  return {
    [`counts ${sheet.gates ? 'gates' : sheet.counts}`]: Number(papers.length > 0),
    'bonuses of their own': attempts.filter(({ kind }) => kind === 'bonus').length,
    'bonuses that rode': bonuses(papers).filter(({ kind }) => kind !== 'accuracy').length,
    'bonuses for accuracy': bonuses(papers).filter(({ kind }) => kind === 'accuracy').length,
    'articles read': bonuses(attempts).filter(({ kind }) => kind === 'read').length,
    'refused, enough bonuses': refused('bonus_enough'),
    'refused, counted': refused('bonus_counted'),
    'gates lit': maps.flatMap(({ map }) => map.filter(({ lit }) => lit)).length,
    'refused, gate not open': refused('gate_not_open'),
    'refused, gate in turn': refused('gate_in_turn'),
    'refused, gate done': refused('gate_done'),
    'units without a place': unitBoards.flatMap(({ board }) =>
      board.top.filter(({ place }) => place === null),
    ).length,
    'units with a place': unitBoards.flatMap(({ board }) => board.top.filter(({ place }) => place !== null))
      .length,
    'tries arranged': overrides.filter(({ tries }) => tries > 0).length,
    'papers with more time': papers.filter((one) => one.deadline > deadlineWith(history, one.startedAt, []))
      .length,
    'papers after the close': papers.filter(({ startedAt }) => startedAt >= Date.parse(sheet.window.closes))
      .length,
    'arrangements withdrawn': good(staff, 'withdrawOverride'),
    corrections: good(staff, 'correctContest'),
    'keys put right': corrections.filter(({ kind }) => kind === 'key').length,
    'questions withdrawn': corrections.filter(({ kind }) => kind === 'withdrawn').length,
    'papers annulled': attempts.filter(({ annulled }) => annulled).length,
    'third editions': Number(editions.length > 2),
    'frozen boards corrected': Number(new Set(frozen.map(({ board }) => board)).size > 1),
    'members on boards': boards[0]?.board.members ?? 0,
  }
}
