import type { Mutant } from './mutant'

const bonus = 'domain/bonus.ts'
const attempts = 'cloudfunctions/store/attempts.ts'

/** What is counted beside the best paper: bonuses, gates, the other ways of counting, units. */
export const counting: Mutant[] = [
  {
    name: 'a bonus rides with a paper with which another has begun to ride meanwhile',
    shownBy: 'bonuses: hang',
    changes: [
      {
        file: attempts,
        find: "{ _id, state: 'open', riding: known },",
        replace: "{ _id, state: 'open' },",
      },
    ],
  },
  {
    name: 'a paper ends although a bonus has come to ride with it meanwhile',
    shownBy: 'bonuses: hang',
    changes: [
      {
        file: attempts,
        find: "{ _id, state: 'open', riding, edition, deadline,",
        replace: "{ _id, state: 'open', edition, deadline,",
      },
    ],
  },
  {
    name: 'what was read counts again',
    shownBy: 1000,
    changes: [
      {
        file: bonus,
        find: "if (key !== '' && tally.keys.includes(key)) return 'already_counted'",
        replace: '',
      },
    ],
  },
  {
    name: 'the cap of a day is ignored',
    shownBy: 1003,
    changes: [{ file: bonus, find: 'tally.today >= rule.perDay', replace: 'tally.today < 0' }],
  },
  {
    name: 'the cap of the whole contest is ignored',
    shownBy: 1017,
    changes: [
      { file: bonus, find: 'rule.inAll !== null && tally.times >= rule.inAll', replace: 'tally.times < 0' },
    ],
  },
  {
    name: 'a bonus earned on a clock that is behind is of the day of that clock',
    shownBy: 'midnight',
    changes: [{ file: 'domain/earn.ts', find: 'const at = earnedAt(last, now)', replace: 'const at = now' }],
  },
  {
    name: 'what rode with a paper is not counted when it ends',
    shownBy: 1000,
    changes: [
      {
        file: 'domain/finish.ts',
        find: 'attempt.earned.reduce((tally, bonus) => earned(tally, bonus, attempt.n), attempt.tally)',
        replace: 'attempt.tally',
      },
    ],
  },
  {
    name: 'any paper lights its gate',
    shownBy: 1000,
    changes: [{ file: 'domain/tally.ts', find: ' * sheet.gates.passPercent', replace: ' * 0' }],
  },
  {
    name: 'a gate opens before its day',
    shownBy: 1008,
    changes: [{ file: 'domain/gate-stands.ts', find: ' + gate * dayMs', replace: '' }],
  },
  {
    name: 'the latest paper of a gate counts, not the best',
    shownBy: 1000,
    changes: [
      {
        file: 'domain/tally.ts',
        find: 'betterStanding(own.best, paper.result, sheet.board)',
        replace: 'paper.result',
      },
    ],
  },
  {
    name: 'where the first paper counts, a later one takes its place',
    shownBy: 1007,
    changes: [
      { file: 'domain/tally.ts', find: 'return before?.standing ?? result', replace: 'return result' },
    ],
  },
  {
    name: 'a unit counts a member with each paper',
    shownBy: 1000,
    changes: [
      {
        file: 'domain/unit-fold.ts',
        find: 'Number(is.includes(milestone)) - Number(was.includes(milestone))',
        replace: 'Number(is.includes(milestone))',
      },
    ],
  },
  {
    name: "a unit counts a member's score with each paper",
    shownBy: 1000,
    changes: [
      {
        file: 'domain/unit-fold.ts',
        find: "was.includes('part') ? before : null",
        replace: 'null',
      },
    ],
  },
]
