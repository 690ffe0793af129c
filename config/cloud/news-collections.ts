/** News: what members read with the copies that staff work on, the words of earlier versions, pictures on their way. */
export const newsCollections = {
  articles: {
    indexes: [
      {
        name: 'state_position',
        keys: [
          ['state', 1],
          ['position', -1],
        ],
      },
      {
        name: 'state_channel_position',
        keys: [
          ['state', 1],
          ['channel', 1],
          ['position', -1],
        ],
      },
      {
        name: 'state_pinnedUntil',
        keys: [
          ['state', 1],
          ['pinnedUntil', -1],
        ],
      },
      {
        name: 'state_withdrawnAt',
        keys: [
          ['state', 1],
          ['withdrawnAt', -1],
        ],
      },
      { name: 'touched', keys: [['touched', -1]] },
      {
        name: 'stage_touched',
        keys: [
          ['stage', 1],
          ['touched', -1],
        ],
      },
      {
        name: 'state_touched',
        keys: [
          ['state', 1],
          ['touched', -1],
        ],
      },
      {
        name: 'by_touched',
        keys: [
          ['by', 1],
          ['touched', -1],
        ],
      },
    ],
  },
  article_words: { indexes: [] },
  picture_parts: {
    indexes: [
      { name: 'keepUntil', keys: [['keepUntil', 1]] },
      {
        name: 'upload_part',
        keys: [
          ['upload', 1],
          ['part', 1],
        ],
      },
    ],
  },
} as const
