/** What the rules of a contest do not show at this hour. */
export const keptBack = '按竞赛规则现在不公布'

/** `2022-11-28 10:05:09`, Beijing time. */
export const beijingTime = (ms: number): string =>
  new Date(ms + 8 * 3600_000).toISOString().slice(0, 19).replace('T', ' ')
