import type { Mutant } from './mutant'

const regrade = 'cloudfunctions/clock/regrade.ts'
const fold = 'cloudfunctions/clock/fold-board.ts'
const grant = 'cloudfunctions/desk/contest/grant-override.ts'

/** What staff put right while members play on. */
export const editions: Mutant[] = [
  {
    name: 'an edition begins its board although the chain of a member is behind',
    shownBy: 'editions: hang',
    changes: [
      {
        file: regrade,
        find: 'await store.attempts.membersBehind(contestId, next.edition, membersAtOnce)',
        replace: '(await store.attempts.membersBehind(contestId, next.edition, membersAtOnce)).slice(1)',
      },
    ],
  },
  {
    name: 'an edition takes links over as they were',
    shownBy: 1000,
    changes: [{ file: regrade, find: ' || figures(before) !== figures(after)', replace: '' }],
  },
  {
    name: 'a link made under the edition before is counted as it is',
    shownBy: 'editions: hang',
    changes: [
      {
        file: fold,
        find: 'waiting.filter((attempt) => attempt.edition < edition)',
        replace: 'waiting.filter(() => false)',
      },
      {
        file: fold,
        find: 'waiting.filter((attempt) => attempt.edition === edition)',
        replace: 'waiting',
      },
      { file: 'cloudfunctions/store/attempts.ts', find: 'foldedIn: 0, edition }', replace: 'foldedIn: 0 }' },
    ],
  },
  {
    name: 'an edition overwrites a bonus that has come to ride meanwhile',
    shownBy: 'editions: hang',
    changes: [
      {
        file: 'cloudfunctions/store/attempt-editions.ts',
        find: '{ _id, edition, state, riding }, reworked',
        replace: '{ _id, edition, state }, reworked',
      },
    ],
  },
  {
    name: 'an edition grows on the board of the one before',
    shownBy: 'editions: hang',
    changes: [
      {
        file: 'domain/correction.ts',
        find: 'edition === 1 ? contestId : `${contestId}@${edition}`',
        replace: 'contestId',
      },
    ],
  },
  {
    name: 'an annulled paper counts all the same',
    shownBy: 1000,
    changes: [
      {
        file: 'domain/finish.ts',
        find: 'isAnnulled(attempt._id, edition.corrections)',
        replace: 'false',
      },
    ],
  },
  {
    name: 'a withdrawn question earns what was answered',
    shownBy: 'editions: hang',
    changes: [{ file: 'domain/grade.ts', find: 'withdrawn.has(questionId) ? 1 :', replace: 'false ? 1 :' }],
  },
  {
    name: 'the digest is that of the first edition',
    shownBy: 1000,
    changes: [
      {
        file: 'cloudfunctions/referee/final-digest.ts',
        find: 'boardOf(contest._id, contest.edition)',
        replace: 'boardOf(contest._id, 1)',
      },
    ],
  },
]

/** What staff arrange for one member or for a unit. */
export const arrangements: Mutant[] = [
  {
    name: 'tries that are arranged are not given',
    shownBy: 'arranged: hang',
    changes: [
      {
        file: 'domain/may-start.ts',
        find: 'Math.max(0, limit + relief.tries - used)',
        replace: 'Math.max(0, limit - used)',
      },
    ],
  },
  {
    name: 'a try more is given twice',
    shownBy: 'arranged: hang',
    changes: [
      {
        file: 'domain/may-start.ts',
        find: 'limit + relief.tries - used',
        replace: 'limit + 2 * relief.tries - used',
      },
    ],
  },
  {
    name: 'a paper is begun without the time that is arranged',
    shownBy: 1002,
    changes: [
      {
        file: 'cloudfunctions/member/contest/start-attempt.ts',
        find: 'edition: contest.edition, longer: relief }',
        replace: 'edition: contest.edition }',
      },
    ],
  },
  {
    name: 'an open paper is not given the time that is arranged',
    shownBy: 1003,
    changes: [{ file: grant, find: '        await prolongOpen(contest, row, before, scene)\n', replace: '' }],
  },
  {
    name: 'what was withdrawn goes on holding',
    shownBy: 1000,
    changes: [{ file: 'domain/relief.ts', find: '!withdrawn && (memberId', replace: '(memberId' }],
  },
  {
    name: 'a board is frozen at the close of the sheet although a later one is arranged',
    shownBy: 'arranged: hang',
    changes: [
      {
        file: 'cloudfunctions/clock/freeze.ts',
        find: '  if (now < overAt(sheet, latestClose(sheet, await store.overrides.fresh(_id))) + slackMs) return false\n',
        replace: '',
      },
    ],
  },
]
