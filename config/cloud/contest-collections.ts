/** The collections of contests in the making, and of how those under way go. */
export const contestCollections = {
  contest_drafts: {
    indexes: [
      {
        name: 'state_rank',
        keys: [
          ['state', 1],
          ['rank', -1],
        ],
      },
      { name: 'contestId', keys: [['contestId', 1]] },
    ],
  },
  progress: { indexes: [] },
} as const
