import type { Mutant } from './mutant'

const marks = `  await store.attempts.markFolded(
    deltas.map((delta) => delta.attemptId),
    seq,
    edition,
  )
`

/** What keeps an attempt from being counted twice, and a board from being wrong. */
export const fencesAndOrder: Mutant[] = [
  {
    name: 'an attempt that exists is begun again: its id is no fence',
    shownBy: 35,
    changes: [
      {
        file: 'cloudfunctions/store/attempts.ts',
        find: 'attempts.insert(attempt)',
        replace: 'attempts.put(attempt).then(() => true)',
      },
    ],
  },
  {
    name: 'a batch that exists is made again: its id is no fence',
    shownBy: 'folds: hang',
    changes: [
      {
        file: 'cloudfunctions/store/boards.ts',
        find: 'batches.insert(batch)',
        replace: 'batches.put(batch).then(() => true)',
      },
    ],
  },
  {
    name: 'the attempts of a batch are read before the summary',
    shownBy: 'folds: hang',
    changes: [
      {
        file: 'cloudfunctions/clock/fold-board.ts',
        find: 'const found = await store.boards.fresh(pageId.summary(board))',
        replace:
          'const early = await store.attempts.unfolded(contestId, attemptsInBatch)\n' +
          'const found = await store.boards.fresh(pageId.summary(board))',
      },
      {
        file: 'cloudfunctions/clock/fold-board.ts',
        find: 'const waiting = await store.attempts.unfolded(contestId, attemptsInBatch)',
        replace: 'const waiting = early',
      },
    ],
  },
  {
    name: 'the summary is written before the marks',
    shownBy: 'folds: hang',
    changes: [
      { file: 'cloudfunctions/clock/apply-batch.ts', find: marks, replace: '' },
      {
        file: 'cloudfunctions/clock/apply-batch.ts',
        find: '    before !== null,\n  )\n',
        replace: `    before !== null,\n  )\n${marks}`,
      },
    ],
  },
  {
    name: 'a page that is already at a later batch is written again',
    shownBy: 'folds: hang',
    changes: [
      {
        file: 'cloudfunctions/store/boards.ts',
        find: '{ _id, seq: pages.is.lt(page.seq) }',
        replace: '{ _id }',
      },
    ],
  },
  {
    name: 'a batch that a dead worker left is not done again',
    shownBy: 'last fold: kill-before at call 11',
    changes: [
      {
        file: 'cloudfunctions/clock/index.ts',
        find: 'job.leasedUntil > 0',
        replace: 'false',
      },
    ],
  },
  {
    name: 'the next attempt forgets the standing before it',
    shownBy: 4,
    changes: [{ file: 'domain/attempt.ts', find: 'before: standingOf(last)', replace: 'before: null' }],
  },
  {
    name: 'who used more time stands before',
    shownBy: 8,
    changes: [{ file: 'domain/standing.ts', find: 'a.ms - b.ms', replace: 'b.ms - a.ms' }],
  },
  {
    name: 'members whom the rule cannot part do not share their place',
    shownBy: 1,
    changes: [
      {
        file: 'domain/standing.ts',
        find: '(rule.shared ? compareStandings(a, b, rule) : compareMembers(a, b, rule))',
        replace: 'compareMembers(a, b, rule)',
      },
    ],
  },
]
