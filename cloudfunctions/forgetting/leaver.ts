/** Somebody who has asked at `at` (ms) to be forgotten. */
export interface Leaver {
  memberId: string
  at: number
}
