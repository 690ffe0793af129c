/** The links of members' chains, by everything that the boards, editions and staff look for. */
export const attemptCollection = {
  attempts: {
    indexes: [
      {
        // Upwards, as chains are read; a member's latest link is found from the other end.
        name: 'contest_member_n',
        keys: [
          ['contestId', 1],
          ['memberId', 1],
          ['n', 1],
        ],
        unique: true,
      },
      {
        name: 'member_startedAt',
        keys: [
          ['memberId', 1],
          ['startedAt', -1],
        ],
      },
      {
        name: 'contest_street_member_n',
        keys: [
          ['contestId', 1],
          ['unit.street', 1],
          ['memberId', 1],
          ['n', 1],
        ],
      },
      {
        name: 'contest_folded_finish',
        keys: [
          ['contestId', 1],
          ['foldedIn', 1],
          ['finish.at', 1],
          ['n', 1],
        ],
      },
      {
        name: 'contest_edition',
        keys: [
          ['contestId', 1],
          ['edition', 1],
        ],
      },
      {
        name: 'contest_seed',
        keys: [
          ['contestId', 1],
          ['seed', 1],
        ],
      },
      {
        // Who takes part, from the index alone: a first link's unit and number never change.
        name: 'contest_n_unit_member',
        keys: [
          ['contestId', 1],
          ['n', 1],
          ['unit.street', 1],
          ['unit.enterprise', 1],
          ['unit.team', 1],
          ['memberId', 1],
        ],
      },
      {
        name: 'contest_state_deadline',
        keys: [
          ['contestId', 1],
          ['state', 1],
          ['deadline', 1],
        ],
      },
    ],
  },
} as const
