/** Banks of questions and imports on their way; the questions themselves lie in the pools. */
export const bankCollections = {
  banks: {
    indexes: [
      {
        name: 'archived_changedAt',
        keys: [
          ['archived', 1],
          ['changedAt', -1],
        ],
      },
    ],
  },
  bank_uploads: { indexes: [{ name: 'startedAt', keys: [['startedAt', 1]] }] },
} as const
