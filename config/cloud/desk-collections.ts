/** The collections of staff's work: who may what, the codes that make them, what they did and arranged. */
export const deskCollections = {
  sign_ins: {
    indexes: [
      { name: 'keepUntil', keys: [['keepUntil', 1]] },
      { name: 'memberId', keys: [['memberId', 1]] },
    ],
  },
  sessions: {
    indexes: [
      { name: 'keepUntil', keys: [['keepUntil', 1]] },
      {
        name: 'member_keepUntil',
        keys: [
          ['memberId', 1],
          ['keepUntil', -1],
        ],
      },
    ],
  },
  staff: {
    indexes: [
      {
        name: 'within_id',
        keys: [
          ['within', 1],
          ['_id', 1],
        ],
      },
      { name: 'districtAdministrator', keys: [['districtAdministrator', 1]] },
    ],
  },
  traces: {
    indexes: [
      {
        name: 'contest_print',
        keys: [
          ['contestId', 1],
          ['print', 1],
        ],
      },
      {
        name: 'contest_slot',
        keys: [
          ['contestId', 1],
          ['slot', 1],
        ],
      },
      { name: 'memberId', keys: [['memberId', 1]] },
    ],
  },
  signals: {
    indexes: [
      {
        name: 'contest_state_rank',
        keys: [
          ['contestId', 1],
          ['state', 1],
          ['rank', 1],
        ],
      },
      {
        name: 'contest_state_street_rank',
        keys: [
          ['contestId', 1],
          ['state', 1],
          ['unit.street', 1],
          ['rank', 1],
        ],
      },
      {
        name: 'contest_state_enterprise_rank',
        keys: [
          ['contestId', 1],
          ['state', 1],
          ['unit.enterprise', 1],
          ['rank', 1],
        ],
      },
      {
        name: 'contest_member_at',
        keys: [
          ['contestId', 1],
          ['memberId', 1],
          ['at', 1],
        ],
      },
      { name: 'attemptId', keys: [['attemptId', 1]] },
      {
        name: 'member_at',
        keys: [
          ['memberId', 1],
          ['at', -1],
        ],
      },
    ],
  },
  decisions: {
    indexes: [
      {
        name: 'contest_state_id',
        keys: [
          ['contestId', 1],
          ['state', 1],
          ['_id', 1],
        ],
      },
      {
        name: 'member_at',
        keys: [
          ['memberId', 1],
          ['at', -1],
        ],
      },
    ],
  },
  invitations: { indexes: [{ name: 'hash', keys: [['hash', 1]], unique: true }] },
  overrides: {
    indexes: [
      {
        name: 'contest_id',
        keys: [
          ['contestId', 1],
          ['_id', 1],
        ],
      },
      {
        name: 'member_at',
        keys: [
          ['memberId', 1],
          ['at', -1],
        ],
      },
    ],
  },
  audit: {
    indexes: [
      {
        name: 'street_id',
        keys: [
          ['over.street', 1],
          ['_id', -1],
        ],
      },
      {
        name: 'enterprise_id',
        keys: [
          ['over.enterprise', 1],
          ['_id', -1],
        ],
      },
      {
        name: 'by_id',
        keys: [
          ['by', 1],
          ['_id', -1],
        ],
      },
      {
        name: 'about_id',
        keys: [
          ['about', 1],
          ['_id', -1],
        ],
      },
      {
        name: 'action_id',
        keys: [
          ['action', 1],
          ['_id', -1],
        ],
      },
    ],
  },
} as const
