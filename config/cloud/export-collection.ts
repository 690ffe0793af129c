/** Results that somebody is taking out: the rows without names, for a day. */
export const exportCollection = {
  exports: { indexes: [{ name: 'keepUntil', keys: [['keepUntil', 1]] }] },
} as const
