let told: string | null = null

/** The member has told what this contest asks: on the way back it goes on with what was wanted. */
export const noteTold = (contestId: string): void => {
  told = contestId
}

/** Whether that has happened for this contest since the last look. */
export function takeTold(contestId: string): boolean {
  const isSo = told === contestId
  if (isSo) told = null
  return isSo
}
