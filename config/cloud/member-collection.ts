/** What members told, by when it is kept no longer and, for staff who look for somebody, by name. */
export const memberCollection = {
  members: {
    indexes: [
      { name: 'keepUntil', keys: [['keepUntil', 1]] },
      {
        name: 'name_id',
        keys: [
          ['name', 1],
          ['_id', 1],
        ],
      },
      {
        name: 'street_name_id',
        keys: [
          ['unit.street', 1],
          ['name', 1],
          ['_id', 1],
        ],
      },
      {
        name: 'enterprise_name_id',
        keys: [
          ['unit.enterprise', 1],
          ['name', 1],
          ['_id', 1],
        ],
      },
    ],
  },
} as const
