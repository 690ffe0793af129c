import type { Mutant } from './mutant'

const door = 'cloudfunctions/member/contest'

/** What members are promised: their answers, their marks, their tries, their secrets. */
export const promisesToMembers: Mutant[] = [
  {
    name: 'a submission is acknowledged before it is written',
    shownBy: 13,
    changes: [
      {
        file: 'cloudfunctions/referee/finish.ts',
        find: 'return (await store.attempts.finish(attempt, revision, ended)) ?',
        replace: 'return store.attempts.finish(attempt, revision, ended) ?',
      },
    ],
  },
  {
    name: 'a save is acknowledged before it is written',
    changes: [
      {
        file: `${door}/save-answers.ts`,
        find: 'if (await store.attempts.save(input.attemptId, save))',
        replace: 'if (store.attempts.save(input.attemptId, save))',
      },
    ],
  },
  {
    name: 'an attempt can end twice: no condition on its state',
    shownBy: 3,
    changes: [
      {
        file: 'cloudfunctions/store/attempts.ts',
        find: "{ _id, state: 'open', riding, edition, deadline, revision: is.lte(revision) }",
        replace: '{ _id, riding, edition, deadline, revision: is.lte(revision) }',
      },
    ],
  },
  {
    name: 'a submission is taken although another phone saved later',
    shownBy: 21,
    changes: [
      {
        file: `${door}/submit-attempt.ts`,
        find: "if (attempt.revision > input.revision) return refuse('newer_elsewhere')",
        replace: '',
      },
      {
        file: 'cloudfunctions/store/attempts.ts',
        find: 'riding, edition, deadline, revision: is.lte(revision) }',
        replace: 'riding, edition, deadline }',
      },
    ],
  },
  {
    name: 'a save does not compare revisions',
    shownBy: 12,
    changes: [
      { file: 'cloudfunctions/store/attempts.ts', find: ' revision: is.lt(save.revision),', replace: '' },
    ],
  },
  {
    name: 'a save does not look at the deadline',
    shownBy: 6,
    changes: [
      {
        file: 'cloudfunctions/store/attempts.ts',
        find: ', deadline: is.gte(save.notAfter) }',
        replace: ' }',
      },
    ],
  },
  {
    name: 'a submission does not look at the deadline',
    shownBy: 4,
    changes: [
      {
        file: 'domain/attempt.ts',
        find: 'now > attempt.deadline + sheet.paper.graceSeconds * 1000',
        replace: 'now > attempt.deadline + sheet.paper.graceSeconds * 1000000',
      },
    ],
  },
  {
    name: 'tries in all are not counted',
    shownBy: 1,
    changes: [
      { file: 'domain/may-start.ts', find: 'usedInAll: last?.tally.papers ?? 0', replace: 'usedInAll: 0' },
    ],
  },
  {
    name: 'tries of a day are not counted',
    shownBy: 32,
    changes: [{ file: 'domain/may-start.ts', find: '? last.tally.papersToday : 0', replace: '? 0 : 0' }],
  },
  {
    name: 'a paper begun on a clock that is behind is counted on the day of that clock',
    shownBy: 'midnight',
    changes: [
      { file: 'domain/may-start.ts', find: 'beijingDay(beginsAt(last, now))', replace: 'beijingDay(now)' },
    ],
  },
  {
    name: "another member's attempt is served",
    shownBy: 1,
    changes: [
      {
        file: `${door}/own-attempt.ts`,
        find: "if (memberId !== scene.asker.id) return refuse('attempt_not_found')",
        replace: '',
      },
    ],
  },
  {
    name: 'the score comes from the phone',
    shownBy: 13,
    changes: [
      {
        file: `${door}/submit-attempt.ts`,
        find: 'v.strictObject({ attemptId, answers, revision, away: v.exactOptional(away) })',
        replace: 'v.looseObject({ attemptId, answers, revision, away: v.exactOptional(away) })',
      },
      {
        file: `${door}/submit-attempt.ts`,
        find: '...(away ? { away } : {}) } as const',
        replace: '...(away ? { away } : {}), score: input.score } as const',
      },
      {
        file: 'cloudfunctions/referee/finish.ts',
        find: '  const revision = ending',
        replace:
          '  if (ending.score && ended.finish) ended.finish.score = ending.score\n  const revision = ending',
      },
    ],
  },
  {
    name: 'one wrong option more is forgiven',
    shownBy: 1,
    changes: [
      { file: 'domain/grade.ts', find: 'hits === all && wrong === 0', replace: 'hits === all && wrong <= 1' },
    ],
  },
  {
    name: 'at the expiry saved answers are dropped',
    shownBy: 2,
    changes: [
      {
        file: 'domain/finish.ts',
        find: "ending.state === 'submitted' ? ending.answers : attempt.answers",
        replace: "ending.state === 'submitted' ? ending.answers : []",
      },
    ],
  },
  {
    name: 'keys are open before the close',
    shownBy: 1,
    changes: [
      { file: 'domain/review.ts', find: 'first !== null && now >= first ?', replace: 'first !== null ?' },
      {
        file: 'domain/rule-sheet.ts',
        find: 'return from !== null && now >= from',
        replace: 'return from !== null',
      },
    ],
  },
  {
    name: "a paper's seed is in the reply",
    changes: [
      {
        file: `${door}/present.ts`,
        find: '    startedAt: attempt.startedAt,',
        replace: '    startedAt: attempt.startedAt, seed: attempt.seed,',
      },
    ],
  },
  {
    name: 'the board shows whole names',
    changes: [{ file: 'domain/mask.ts', find: "`${Array.from(name.trim())[0] ?? ''}*`", replace: 'name' }],
  },
]
