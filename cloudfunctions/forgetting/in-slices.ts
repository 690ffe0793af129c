/** The hour of a run, and whether its time is used up. */
export interface Run {
  now: number
  isOver(): boolean
}

/** Works until a slice is empty; false when the time is used up before. */
export async function inSlices({ isOver }: Run, work: () => Promise<number>): Promise<boolean> {
  while (!isOver()) if ((await work()) === 0) return true
  return false
}
