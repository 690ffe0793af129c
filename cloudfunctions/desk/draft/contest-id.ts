/** A contest's id: letters that nobody guesses and that fit into an attempt's id. */
export const newContestId = (random: () => string): string => `c-${random().replaceAll('-', '').slice(0, 12)}`
