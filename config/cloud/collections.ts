import { attemptCollection } from './attempt-collection'
import { contestCollections } from './contest-collections'
import { bankCollections } from './bank-collections'
import { deskCollections } from './desk-collections'
import { exportCollection } from './export-collection'
import { memberCollection } from './member-collection'
import { newsCollections } from './news-collections'

/**
 * Every collection with its indexes, once: the local cloud builds them, a deployment creates them. All are closed to
 * clients: the doors are the one way in.
 */
export const collections = {
  ...newsCollections,
  ...memberCollection,
  contests: {
    indexes: [
      {
        name: 'closesAt_id',
        keys: [
          ['closesAt', -1],
          ['_id', -1],
        ],
      },
      { name: 'rosterId', keys: [['rosterId', 1]] },
      { name: 'poolId', keys: [['poolId', 1]] },
    ],
  },
  pools: {
    indexes: [
      {
        name: 'poolId',
        keys: [
          ['poolId', 1],
          ['_id', 1],
        ],
      },
    ],
  },
  answer_keys: { indexes: [{ name: 'poolId', keys: [['poolId', 1]] }] },
  ...attemptCollection,
  entries: {
    indexes: [
      {
        name: 'member_at',
        keys: [
          ['memberId', 1],
          ['at', -1],
        ],
      },
      {
        name: 'contest_state',
        keys: [
          ['contestId', 1],
          ['state', 1],
          ['_id', 1],
        ],
      },
    ],
  },
  certificates: {
    indexes: [
      {
        name: 'member_at',
        keys: [
          ['memberId', 1],
          ['at', -1],
        ],
      },
      { name: 'contestId', keys: [['contestId', 1]] },
    ],
  },
  feedback: {
    indexes: [
      { name: 'keepUntil', keys: [['keepUntil', 1]] },
      {
        name: 'member_at',
        keys: [
          ['memberId', 1],
          ['at', -1],
        ],
      },
    ],
  },
  board_pages: { indexes: [] },
  batches: { indexes: [] },
  editions: { indexes: [] },
  rosters: { indexes: [] },
  unit_pages: { indexes: [] },
  people: { indexes: [] },
  jobs: {
    indexes: [
      {
        name: 'door_due',
        keys: [
          ['door', 1],
          ['due', 1],
        ],
      },
    ],
  },
  subscriptions: {
    indexes: [
      { name: 'keepUntil', keys: [['keepUntil', 1]] },
      {
        name: 'member_at',
        keys: [
          ['memberId', 1],
          ['at', -1],
        ],
      },
      {
        name: 'member_template_kind_state',
        keys: [
          ['memberId', 1],
          ['templateId', 1],
          ['kind', 1],
          ['state', 1],
          ['at', 1],
        ],
      },
      {
        name: 'topic_state',
        keys: [
          ['topic', 1],
          ['state', 1],
          ['_id', 1],
        ],
      },
      {
        name: 'topic_state_at',
        keys: [
          ['topic', 1],
          ['state', 1],
          ['at', 1],
        ],
      },
    ],
  },
  tries: { indexes: [{ name: 'endsAt', keys: [['endsAt', 1]] }] },
  ...contestCollections,
  ...bankCollections,
  ...deskCollections,
  ...exportCollection,
} as const
